"""Where an occupation pays and where it is common."""

from collections.abc import Sequence
from math import erf, hypot, sqrt
from typing import Literal, NamedTuple

from careercli.catalog.model import Snapshot
from careercli.catalog.survey import AtLeast, HourlyWages, Place

PlaceOrder = Literal["pay", "common", "jobs"]
ORDERS: tuple[PlaceOrder, ...] = ("pay", "common", "jobs")
SURE = 0.975


class PlaceFigures(NamedTuple):
    """An occupation at a place.

    `median` is a year's, or None where it is topped out (`at_least`), hourly or absent
    (`withheld`). `sure_pay` is the chance, by the published errors, that the median there is
    above the nation's; `sure_common` that the occupation's part of all jobs is. Both are None
    for the nation.
    """

    place: Place
    median: int | None
    mean: int | None
    at_least: AtLeast | None
    hourly: HourlyWages | None
    wage_rse: float | None
    employment: int | None
    employment_rse: float | None
    location_quotient: float | None
    per_thousand: float | None
    sure_pay: float | None
    sure_common: float | None
    withheld: str | None


def surely_above(chance: float) -> bool:
    """Whether a figure is above the nation's more surely than chance: 97.5 %, one side of 95 %."""
    return chance >= SURE


def surely_apart(chance: float) -> bool:
    """Whether a figure is surely above the nation's, or surely below it."""
    return surely_above(chance) or surely_above(1 - chance)


def ordered_places(
    nation: Snapshot, places: Sequence[Snapshot], order: PlaceOrder
) -> tuple[PlaceFigures, ...]:
    """Return the places, best first; those without the figure stand last."""
    figures = [place_figures(nation, snapshot) for snapshot in places]
    return tuple(sorted(figures, key=lambda one: _key(one, order)))


def place_figures(nation: Snapshot, snapshot: Snapshot) -> PlaceFigures:
    """Return an occupation's figures at a place, compared with the nation's."""
    salary, survey = snapshot.salary, snapshot.survey
    assert survey is not None  # noqa: S101 - a snapshot of the survey has it
    return PlaceFigures(
        place=survey.place,
        median=salary.median if salary else None,
        mean=salary.mean if salary else None,
        at_least=salary.at_least if salary else None,
        hourly=survey.hourly,
        wage_rse=survey.wage_rse,
        employment=survey.employment,
        employment_rse=survey.employment_rse,
        location_quotient=survey.location_quotient,
        per_thousand=survey.per_thousand,
        sure_pay=None
        if snapshot is nation
        else _sure(_wage(snapshot), survey.wage_rse, _wage(nation), _rse(nation)),
        sure_common=None
        if snapshot is nation
        else _sure(survey.location_quotient, survey.employment_rse, 1.0, 0.0),
        withheld=survey.withheld,
    )


def _wage(snapshot: Snapshot) -> float | None:
    if snapshot.salary and snapshot.salary.median is not None:
        return snapshot.salary.median
    hourly = snapshot.survey and snapshot.survey.hourly
    return hourly.median if hourly else None


def _rse(snapshot: Snapshot) -> float | None:
    return snapshot.survey.wage_rse if snapshot.survey else None


def _sure(
    figure: float | None, rse: float | None, other: float | None, other_rse: float | None
) -> float | None:
    """Return the chance that one figure is above the other: Φ of their difference over its error.

    A relative standard error of the mean stands for the median's, which is not published.
    """
    if figure is None or rse is None or other is None or other_rse is None:
        return None
    error = hypot(figure * rse, other * other_rse)
    if not error:
        return None
    return 0.5 * (1 + erf((figure - other) / error / sqrt(2)))


def _key(figures: PlaceFigures, order: PlaceOrder) -> tuple[bool, float, str]:
    value: float | None
    if order == "pay":
        tops = figures.at_least and figures.at_least.median
        value = figures.median or tops or (figures.hourly and figures.hourly.median)
    elif order == "common":
        value = figures.location_quotient
    else:
        value = figures.employment
    return value is None, -(value or 0), figures.place.name
