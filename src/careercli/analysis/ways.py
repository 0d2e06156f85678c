"""Ways from one role to another through other roles, where the direct step is far."""

from collections.abc import Sequence
from itertools import pairwise, permutations
from typing import NamedTuple

from careercli.analysis.figures import RoleFigures, figures_from
from careercli.analysis.implied import Implies
from careercli.analysis.skills import carried
from careercli.analysis.source_facts import one_period, sources_used
from careercli.analysis.statistics import EQUAL
from careercli.catalog.lookup import covered_roles
from careercli.catalog.model import Catalog

MOST_BETWEEN = 2


class Via(NamedTuple):
    """A way through other roles: all roles in order, and each step's coverage."""

    roles: tuple[str, ...]
    steps: tuple[float, ...]
    smallest: float


def roles_between(catalog: Catalog, ends: Sequence[RoleFigures]) -> tuple[RoleFigures, ...]:
    """Return the other roles at the source that counted the skills of both ends."""
    source = next(iter(sources_used(catalog, ends)), None)
    if source is None or not one_period(ends):
        return ()
    others = (
        role for role in covered_roles(catalog, source) if role.id not in {e.id for e in ends}
    )
    return tuple(figures_from(catalog, role, source) for role in others)


def best_way(
    a: RoleFigures,
    b: RoleFigures,
    others: Sequence[RoleFigures],
    implies: Implies,
    top: int | None,
) -> Via | None:
    """Return the way through one or two others with the highest smallest step.

    Among equals the shorter, then the earlier in the catalog; None where no
    way's smallest step is larger than the direct one.
    """
    best: Via | None = None
    direct = carried(a, b, implies, top).share
    for count in range(1, MOST_BETWEEN + 1):
        for between in permutations(others, count):
            way = (a, *between, b)
            steps = tuple(
                carried(earlier, later, implies, top).share for earlier, later in pairwise(way)
            )
            if min(steps) > (best.smallest if best else direct) + EQUAL:
                best = Via(tuple(role.id for role in way), steps, min(steps))
    return best
