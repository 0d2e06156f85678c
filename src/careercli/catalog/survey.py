"""What only an official survey has: the place, employment, wages an hour, topped-out wages."""

from typing import Literal, NamedTuple


class AtLeast(NamedTuple):
    """What a wage is at least where a survey tops it out, by percentile; None where it does not."""

    p10: int | None = None
    p25: int | None = None
    median: int | None = None
    p75: int | None = None
    p90: int | None = None


class HourlyWages(NamedTuple):
    """Wages an hour, of an occupation that a survey has no yearly wages of."""

    mean: float | None = None
    p10: float | None = None
    p25: float | None = None
    median: float | None = None
    p75: float | None = None
    p90: float | None = None


class Place(NamedTuple):
    """Where a survey counted: the nation, a state or territory, a metropolitan area or the rest."""

    code: str
    name: str
    type: Literal["nation", "state", "metro", "nonmetro"]


class Survey(NamedTuple):
    """What an official survey says about an occupation at a place, besides its yearly wages.

    `employment` is how many people are employed, not how many openings there are. The relative
    standard errors are parts of the figure (0.02 is 2 %); the wage's is of the mean.
    `location_quotient` is the occupation's part of all jobs there, over that of the nation;
    `per_thousand` its jobs in a thousand. `hourly` has wages where there are no yearly ones,
    `withheld` says why figures are absent.
    """

    place: Place
    employment: int | None = None
    employment_rse: float | None = None
    wage_rse: float | None = None
    location_quotient: float | None = None
    per_thousand: float | None = None
    hourly: HourlyWages | None = None
    withheld: str | None = None
