"""How a verdict stands over all sources that cover the roles: confirmed, disputed, or between."""

from collections.abc import Sequence
from itertools import combinations
from typing import Literal, NamedTuple

from careercli.analysis.criteria import JUDGED, Criterion, Judged
from careercli.analysis.opinions import Opinion, Snapshots, explaining, opinions
from careercli.catalog.model import Catalog

Standing = Literal["confirmed", "one source", "leaning", "disputed", "even", "unknown"]


class GapRange(NamedTuple):
    """The smallest and the largest gap over the sources, as more of `toward` than of the other.

    Negative where the other one has more. Gaps of pay and openings are relative to the
    other's figure (0.42 is 42 % more, −0.21 is 21 % less), those of shares are differences
    (0.05 is 5 points). Sources with thin figures count only where all are thin.
    """

    toward: str
    low: float
    high: float


class Why(NamedTuple):
    """A source's caveat on the criterion; `roles` are those it is on, all where it names none."""

    source: str
    roles: tuple[str, ...]
    text: str


class PairVerdict(NamedTuple):
    """What all sources say of two roles on one criterion.

    `winner` is given where the standing is `confirmed` or `one source`, `leans_to` where
    it is `leaning`; by seniority the role with more senior postings. `why` has the caveats that
    bear on a dispute, those on certain roles first, and else those on the roles' own figures
    of a source that is ahead.
    """

    roles: tuple[str, str]
    standing: Standing
    winner: str | None
    leans_to: str | None
    opinions: tuple[Opinion, ...]
    gap_range: GapRange | None
    why: tuple[Why, ...]


class Place(NamedTuple):
    """Where one of several roles stands: ids of those it is ahead of, behind, and so on.

    `confirmed` are those of `ahead_of` where that is confirmed; the verdict leans to this
    role against those of `leans_ahead_of`, to the other against those of `leans_behind`.
    """

    role: str
    ahead_of: tuple[str, ...]
    confirmed: tuple[str, ...]
    behind: tuple[str, ...]
    leans_ahead_of: tuple[str, ...]
    leans_behind: tuple[str, ...]
    disputed: tuple[str, ...]
    even: tuple[str, ...]
    unknown: tuple[str, ...]


class Verdict(NamedTuple):
    """What one criterion says of the roles.

    Of two roles it is their pair's verdict. Of more, `winner` is the one role that is ahead
    of another and that no source puts clearly behind any, `leans_to` one that only
    disputed or leaning pairs keep from that. `places` has a role's
    standing to each other, `pairs` all pairs; both are empty for two roles, `opinions`,
    `gap_range` and `why` for more. `by_source_alone` says that only the source that was
    asked for was heard.
    """

    about: Criterion
    roles: tuple[str, ...]
    standing: Standing
    winner: str | None
    leans_to: str | None
    opinions: tuple[Opinion, ...]
    gap_range: GapRange | None
    why: tuple[Why, ...]
    places: tuple[Place, ...]
    pairs: tuple[PairVerdict, ...]
    by_source_alone: bool


def verdicts(
    catalog: Catalog,
    snapshots: Snapshots,
    roles: Sequence[str],
    source_alone: str | None = None,
) -> tuple[Verdict, ...]:
    """Return what each criterion says of two or more roles, over all sources or one alone."""
    if source_alone is not None:
        snapshots = {source: of for source, of in snapshots.items() if source == source_alone}
    alone = source_alone is not None
    return tuple(
        _verdict(catalog, snapshots, tuple(roles), criterion, alone) for criterion in JUDGED
    )


def standing(opinions: Sequence[Opinion]) -> Standing:
    """Return how a verdict on two roles stands.

    Clear is an opinion that is clear and material; a thin one can make a verdict lean or
    put it in dispute, but neither confirms it nor carries it alone. One source alone
    carries it only where no other can judge.
    """
    ahead = {opinion.ahead for opinion in opinions if opinion.ahead}
    judging = [opinion for opinion in opinions if opinion.strength != "unknown"]
    if len(ahead) > 1:
        return "disputed"
    if not ahead:
        return "even" if judging else "unknown"
    firm = sum(1 for opinion in opinions if opinion.ahead and not opinion.thin)
    if firm > 1:
        return "confirmed"
    return "one source" if firm and len(judging) == 1 else "leaning"


def pair_verdict(
    catalog: Catalog, snapshots: Snapshots, pair: tuple[str, str], criterion: Judged
) -> PairVerdict:
    """Return what all sources say of two roles on one criterion."""
    every = opinions(catalog, snapshots, pair, criterion)
    stands = standing(every)
    first = next((opinion.ahead for opinion in every if opinion.ahead), None)
    why = explaining(catalog, every, pair, criterion)
    if stands != "disputed":  # what puts the figure itself in doubt is told anyway
        ahead = {opinion.source for opinion in every if opinion.ahead}
        why = tuple((s, caveat) for s, caveat in why if caveat.roles and s in ahead)
    return PairVerdict(
        roles=pair,
        standing=stands,
        winner=first if stands in ("confirmed", "one source") else None,
        leans_to=first if stands == "leaning" else None,
        opinions=every,
        gap_range=gap_range(every, _in_order(catalog, pair), criterion),
        why=tuple(Why(source, caveat.roles, caveat.text) for source, caveat in why),
    )


def _in_order(catalog: Catalog, pair: tuple[str, str]) -> tuple[str, str]:
    """Return two roles in the order of the catalog, whatever they are called."""
    ids = [role.id for role in catalog.roles]
    first, second = sorted(pair, key=ids.index)
    return first, second


def gap_range(
    opinions: Sequence[Opinion], pair: tuple[str, str], criterion: Judged
) -> GapRange | None:
    """Return the range of the gaps toward the role that most sources put ahead.

    Among equals toward the one with the largest gap, then the first of the pair.
    """
    judged = [o for o in opinions if o.gap is not None and not o.withheld]
    heard = [o for o in judged if not o.thin] or judged
    if not heard:
        return None

    def weight(role: str) -> tuple[int, float]:
        clear = sum(1 for o in opinions if o.ahead == role)
        return clear, max((o.gap or 0 for o in heard if o.leader == role), default=0.0)

    toward = max(pair, key=weight)
    other = pair[1] if toward == pair[0] else pair[0]
    gaps = [g for o in heard if (g := _toward(o, toward, other, criterion)) is not None]
    return GapRange(toward, min(gaps), max(gaps)) if gaps else None


def lead_range(opinions: Sequence[Opinion]) -> GapRange | None:
    """Return the smallest and the largest lead that these opinions give the same role."""
    gaps = [opinion.gap for opinion in opinions if opinion.gap is not None]
    return GapRange(opinions[0].ahead or "", min(gaps), max(gaps)) if gaps else None


def _toward(opinion: Opinion, toward: str, other: str, criterion: Judged) -> float | None:
    """Return how much more of a figure one role has than the other has, below 0 for less."""
    more, less = opinion.figures[toward].value, opinion.figures[other].value
    if not criterion.relative:
        return more - less
    return (more - less) / less if less else None


def _verdict(
    catalog: Catalog,
    snapshots: Snapshots,
    roles: tuple[str, ...],
    criterion: Judged,
    alone: bool,
) -> Verdict:
    pairs = tuple(
        pair_verdict(catalog, snapshots, pair, criterion) for pair in combinations(roles, 2)
    )
    if len(pairs) == 1:
        _, stands, winner, leans, every, gaps, why = pairs[0]
        return Verdict(
            criterion.about, roles, stands, winner, leans, every, gaps, why, (), (), alone
        )
    places = tuple(_place(role, pairs) for role in roles)
    winner, leans = _leader(places)
    stands = _standing_of_many(pairs, winner, leans)
    return Verdict(
        criterion.about, roles, stands, winner, leans, (), None, (), places, pairs, alone
    )


def _place(role: str, pairs: Sequence[PairVerdict]) -> Place:
    others = [(pair.roles[pair.roles[0] == role], pair) for pair in pairs if role in pair.roles]

    def where(*stands: Standing, ahead: bool | None = None) -> tuple[str, ...]:
        return tuple(
            other
            for other, pair in others
            if pair.standing in stands
            and (ahead is None or ((pair.winner or pair.leans_to) == role) == ahead)
        )

    return Place(
        role=role,
        ahead_of=where("confirmed", "one source", ahead=True),
        confirmed=where("confirmed", ahead=True),
        behind=where("confirmed", "one source", ahead=False),
        leans_ahead_of=where("leaning", ahead=True),
        leans_behind=where("leaning", ahead=False),
        disputed=where("disputed"),
        even=where("even"),
        unknown=where("unknown"),
    )


def _leader(places: Sequence[Place]) -> tuple[str | None, str | None]:
    """Return the role that leads, and the one that the sources lean to instead.

    A role leads that alone is ahead of one at least, and that no source puts clearly behind
    any. Else the sources lean to the one that is ahead of one, surely behind none and in
    dispute with none, if they do not lean away from it to another such role.
    """
    ahead = [place for place in places if place.ahead_of and not place.behind]
    clean = [place.role for place in ahead if not place.leans_behind and not place.disputed]
    if clean:
        return (clean[0] if len(clean) == 1 else None), None
    ids = {place.role for place in ahead}
    left = [p.role for p in ahead if not p.disputed and not ids & set(p.leans_behind)]
    return None, (left[0] if len(left) == 1 else None)


def _standing_of_many(
    pairs: Sequence[PairVerdict], winner: str | None, leans: str | None
) -> Standing:
    """Return how the verdict over several roles stands: as the least sure of the winner's leads.

    Without a winner: leaning, disputed, even or unknown, whichever first holds of any pair.
    """
    if winner is not None:
        leads = {pair.standing for pair in pairs if winner in pair.roles}
        return "one source" if "one source" in leads else "confirmed"
    if leans is not None:
        return "leaning"
    stands = {pair.standing for pair in pairs}
    if "disputed" in stands:
        return "disputed"
    return "unknown" if stands == {"unknown"} else "even"
