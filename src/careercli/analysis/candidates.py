"""The roles that a ranking chooses from: at one source and date, each criterion on a scale."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from math import log
from typing import NamedTuple

from careercli.analysis.criteria import JUDGED
from careercli.analysis.figures import RoleFigures, figures_from, with_skills_of
from careercli.analysis.implied import Known
from careercli.analysis.skill_sources import skill_figures
from careercli.analysis.skills import coverage
from careercli.analysis.source_facts import Period, period_of
from careercli.analysis.statistics import is_thin
from careercli.analysis.weights import Weighed
from careercli.catalog.lookup import covered_roles, find_role, find_source, snapshots_of
from careercli.catalog.model import Catalog, Role, Snapshot, Source
from careercli.errors import WrongUse


class NotRankable(WrongUse):
    """There is nothing to rank: no weight, no common source or no role."""


class Ends(NamedTuple):
    """The lowest and the highest measure among the candidates, which become 0 and 1.

    `lowest` and `highest` are the same two as the source gives them: openings as a count.
    """

    low: float
    high: float
    lowest: float
    highest: float


class Candidate(NamedTuple):
    """A role with its figures and their places on the scale; None where one is missing."""

    role: RoleFigures
    measures: Mapping[Weighed, float | None]
    values: Mapping[Weighed, float | None]
    scaled: Mapping[Weighed, float | None]


def candidates(
    catalog: Catalog,
    names: Sequence[str],
    weights: Mapping[Weighed, float],
    source_id: str | None,
    have: Known | None,
    top: int | None,
) -> tuple[list[Candidate], tuple[str, ...]]:
    """Return the roles to rank, and those left out because they are of another date.

    `have` are the person's skills, None where they are not known.
    Raises `UnknownRole`, `UnknownSource`, `NotCovered` and `NotRankable`.
    """
    source, roles = _source_and_roles(catalog, names, source_id, weights)
    figures, other_dates = _of_one_date([figures_from(catalog, role, source) for role in roles])
    if have is not None:
        figures = _with_fit(catalog, figures, source_id)
    return _on_scales(figures, tuple(weights), have, top), other_dates


def _source_and_roles(
    catalog: Catalog,
    names: Sequence[str],
    source_id: str | None,
    weights: Mapping[Weighed, float],
) -> tuple[Source, Sequence[Role]]:
    """Return the source to rank by, and the roles that it ranks.

    That is the source that is asked for. Else it is the one that covers all the named roles and
    has, at one period, the most figures that are not thin, of criteria with a weight; of equals
    the one that covers more roles, then the first in the catalog. Only whether a weight is 0
    matters, so the weights at which the winner changes hold. Raises `UnknownRole`,
    `UnknownSource` and `NotRankable`.
    """
    roles = tuple(dict.fromkeys(find_role(catalog, name) for name in names))
    source = find_source(catalog, source_id) if source_id else _best(catalog, roles, weights)
    if source is None:
        message = "no one source covers all these roles, and figures are ranked within one"
        raise NotRankable(message, "rank fewer roles, or see them beside each other with `compare`")
    roles = roles or covered_roles(catalog, source)
    if len(roles) < 2:
        raise NotRankable("there is nothing to rank with fewer than two roles", "name two or more")
    return source, roles


def _best(
    catalog: Catalog, roles: Sequence[Role], weights: Mapping[Weighed, float]
) -> Source | None:
    by_role = [{s.source: s for s in snapshots_of(catalog, r)} for r in roles or catalog.roles]
    worth: dict[str, tuple[int, int]] = {}
    for source in catalog.sources:
        snapshots = [of[source.id] for of in by_role if source.id in of]
        if snapshots and (not roles or len(snapshots) == len(roles)):
            periods = Counter[Period]()
            for snapshot in snapshots:
                periods[period_of(source, snapshot)] += _firm(source, snapshot, weights)
            worth[source.id] = max(periods.values()), len(snapshots)
    best = max(worth, key=lambda source: worth[source], default=None)
    return find_source(catalog, best) if best else None


def _firm(source: Source, snapshot: Snapshot, weights: Mapping[Weighed, float]) -> int:
    """Return for how many criteria with a weight a snapshot has a figure that is not thin."""
    period = period_of(source, snapshot)
    figures = {criterion.about: criterion.figure(snapshot, period) for criterion in JUDGED}
    return sum(
        1
        for criterion, weight in weights.items()
        if weight and criterion != "fit" and (f := figures[criterion]) and not is_thin(f.n)
    )


def _of_one_date(figures: Sequence[RoleFigures]) -> tuple[list[RoleFigures], tuple[str, ...]]:
    """Return the figures of the period that most roles have, and the roles of any other.

    Of periods with as many roles the latest counts. Raises `NotRankable`.
    """
    periods = Counter((role.as_of or date.min, role.since or date.min) for role in figures)
    most = max(periods, key=lambda period: (periods[period], period))
    same = [r for r in figures if (r.as_of or date.min, r.since or date.min) == most]
    if len(same) < 2:
        message = "the source saw these roles at different dates, and figures are ranked within one"
        raise NotRankable(message, "see them beside each other with `compare`")
    return same, tuple(role.id for role in figures if role not in same)


def _with_fit(
    catalog: Catalog, figures: Sequence[RoleFigures], source_id: str | None
) -> list[RoleFigures]:
    """Return the figures with the skills that `compare` and `switch` take for the same roles.

    A source that was asked for keeps its own, where it has any.
    """
    skilled = skill_figures(catalog, [find_role(catalog, role.id) for role in figures])
    keep = source_id is not None
    return [
        figure if keep and figure.skills else with_skills_of(figure, there)
        for figure, there in zip(figures, skilled, strict=True)
    ]


def _on_scales(
    figures: Sequence[RoleFigures],
    criteria: Sequence[Weighed],
    known: Known | None,
    top: int | None,
) -> list[Candidate]:
    """Return the candidates with each criterion scaled from the lowest (0) to the highest (1).

    Openings are scaled by their logarithm.
    """
    measures: Mapping[Weighed, Callable[[RoleFigures], float | None]] = {
        "pay": lambda role: role.salary.median if role.salary else None,
        "openings": lambda role: None if role.openings is None else log(max(role.openings, 1)),
        "remote": lambda role: role.remote,
        "entry": lambda role: role.seniority.entry if role.seniority else None,
        "fit": lambda role: coverage(role, known or {}, top).share if role.skills else None,
    }
    values = [{c: measures[c](role) for c in criteria} for role in figures]
    places: list[dict[Weighed, float | None]] = [{} for _ in figures]
    for criterion in criteria:
        present = [v for of_role in values if (v := of_role[criterion]) is not None]
        low, high = min(present, default=0.0), max(present, default=0.0)
        for of_role, target in zip(values, places, strict=True):
            value = of_role[criterion]
            spread = (high - low) or 1.0
            target[criterion] = None if value is None else (value - low) / spread
    return [
        Candidate(role, of_role, _as_given(role, of_role), place)
        for role, of_role, place in zip(figures, values, places, strict=True)
    ]


def scales(candidates: Sequence[Candidate], criteria: Sequence[Weighed]) -> Mapping[Weighed, Ends]:
    """Return the ends of each scale that any candidate has a place on."""
    ends = {}
    for criterion in criteria:
        measures = [m for o in candidates if (m := o.measures[criterion]) is not None]
        values = [v for o in candidates if (v := o.values[criterion]) is not None]
        if measures and values:
            ends[criterion] = Ends(min(measures), max(measures), min(values), max(values))
    return ends


def _as_given(
    role: RoleFigures, values: Mapping[Weighed, float | None]
) -> dict[Weighed, float | None]:
    """Return the figures as the source gives them: openings as a count, not as a logarithm."""
    return {c: role.openings if c == "openings" else value for c, value in values.items()}
