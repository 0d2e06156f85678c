"""Whether what `compare` says supports the order of the first two roles of a ranking."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from careercli.analysis.criteria import MORE_POINTS
from careercli.analysis.opinions import snapshots_by_source
from careercli.analysis.statistics import ROUNDING
from careercli.analysis.verdicts import verdicts
from careercli.analysis.weights import Weighed
from careercli.catalog.lookup import find_role
from careercli.catalog.model import Catalog

Values = Mapping[Weighed, float | None]


class FirstTwo(NamedTuple):
    """Whether the verdicts on the first two roles support their order, by the criteria that count.

    `disputed` are the criteria on which sources contradict each other, `leaning_back` those on
    which the second role is ahead. `undecided` says that nothing supports the order, `leaning`
    that only verdicts do that lean to the first role.
    """

    disputed: tuple[Weighed, ...]
    leaning_back: tuple[Weighed, ...]
    undecided: bool
    leaning: bool


def first_two(
    catalog: Catalog,
    pair: tuple[str, str],
    values: Sequence[Values],
    weights: Mapping[Weighed, float],
    source_id: str | None,
) -> FirstTwo:
    """Compare the order of two roles with what `compare` says of them; `values` are theirs.

    A criterion that no source can judge supports the order by the figures alone, as fit does by 5
    points.
    """
    snapshots = snapshots_by_source(catalog, [find_role(catalog, role) for role in pair])
    judged = verdicts(catalog, snapshots, pair, source_id)
    counted = {v.about: v for v in judged if v.about != "seniority" and weights.get(v.about)}
    toward = {about: verdict.winner or verdict.leans_to for about, verdict in counted.items()}
    won = any(verdict.winner == pair[0] for verdict in counted.values())
    by_figures = [c for c, v in counted.items() if v.standing == "unknown" and _more(values, c)]
    fits = bool(weights.get("fit")) and _more(values, "fit", MORE_POINTS)
    return FirstTwo(
        disputed=tuple(c for c, v in counted.items() if v.standing == "disputed"),
        leaning_back=tuple(c for c, role in toward.items() if role == pair[1]),
        undecided=not (by_figures or fits or pair[0] in toward.values()),
        leaning=pair[0] in toward.values() and not (by_figures or fits or won),
    )


def _more(values: Sequence[Values], criterion: Weighed, least: float = 0.0) -> bool:
    """Whether the first role has more of a criterion, or has its figure and the second has none."""
    first, second = (of_role[criterion] for of_role in values)
    if first is None or second is None:
        return first is not None
    return first > second and first - second >= least - ROUNDING
