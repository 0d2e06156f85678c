"""What each criterion says of two or more roles, over all sources that cover them."""

from collections.abc import Sequence
from itertools import combinations
from typing import NamedTuple

from careercli.analysis.criteria import JUDGED, Criterion, Judged
from careercli.analysis.opinions import Opinion, Snapshots
from careercli.analysis.standing import GapRange, PairVerdict, Standing, Why, pair_verdict
from careercli.catalog.model import Catalog


class RolePlace(NamedTuple):
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

    Of two roles it is their pair's verdict. Of more, `winner` is the one role that is ahead of
    another and that no source puts clearly behind any, `leans_to` one that would be the winner
    but for disputed or leaning pairs. `places` has a role's standing to each other, `pairs` all
    pairs; both are empty for two roles, `opinions`, `gap_range` and `why` for more.
    `by_source_alone` says that only the source that was asked for was heard.
    """

    about: Criterion
    roles: tuple[str, ...]
    standing: Standing
    winner: str | None
    leans_to: str | None
    opinions: tuple[Opinion, ...]
    gap_range: GapRange | None
    why: tuple[Why, ...]
    places: tuple[RolePlace, ...]
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
    about = criterion.about
    if len(pairs) == 1:
        return Verdict(about, *pairs[0], places=(), pairs=(), by_source_alone=alone)
    places = tuple(_place(role, pairs) for role in roles)
    winner, leans = _leader(places)
    stands = _standing_of_many(pairs, winner, leans)
    return Verdict(about, roles, stands, winner, leans, (), None, (), places, pairs, alone)


def _place(role: str, pairs: Sequence[PairVerdict]) -> RolePlace:
    others = [(pair.roles[pair.roles[0] == role], pair) for pair in pairs if role in pair.roles]

    def where(*stands: Standing, ahead: bool | None = None) -> tuple[str, ...]:
        return tuple(
            other
            for other, pair in others
            if pair.standing in stands
            and (ahead is None or ((pair.winner or pair.leans_to) == role) == ahead)
        )

    return RolePlace(
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


def _leader(places: Sequence[RolePlace]) -> tuple[str | None, str | None]:
    """Return the role that leads, and the one that the sources lean to instead.

    A role leads if it alone is ahead of at least one other and no source puts it clearly behind
    any. Else the sources lean to the one that is ahead of one, surely behind none and in dispute
    with none, if they do not lean away from it to another such role.
    """
    ahead = [place for place in places if place.ahead_of and not place.behind]
    clean = [place.role for place in ahead if not place.leans_behind and not place.disputed]
    if clean:
        return (clean[0] if len(clean) == 1 else None), None
    ids = {place.role for place in ahead}
    leaning = [p.role for p in ahead if not p.disputed and not ids & set(p.leans_behind)]
    return None, (leaning[0] if len(leaning) == 1 else None)


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
