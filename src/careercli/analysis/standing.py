"""What all sources say of two roles on a criterion: confirmed, disputed, or something between."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from careercli.analysis.criteria import Judged
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

    @property
    def sizes(self) -> tuple[float, float]:
        """The gaps without their signs, the smaller first."""
        low, high = sorted((abs(self.low), abs(self.high)))
        return low, high


class Why(NamedTuple):
    """A source's caveat on the criterion; `roles` are those it is about; none means all."""

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


def standing(opinions: Sequence[Opinion]) -> Standing:
    """Return how a verdict on two roles stands.

    An opinion counts where it is clear and material; a thin one can make a verdict lean or put it
    in dispute, but neither confirms it nor carries it alone. One source alone carries it only
    where no other can judge.
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
    if stands != "disputed":  # doubts about the figure itself are shown anyway
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
