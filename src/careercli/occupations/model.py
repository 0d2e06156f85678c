"""The words of the occupations as immutable types."""

from typing import Literal, NamedTuple

from careercli.catalog.survey import AtLeast, HourlyWages, Place

Kind = Literal["knowledge", "skills"]


class Occupation(NamedTuple):
    """An occupation by its SOC code; the survey counts it unless `surveyed` is False.

    `id` is its number in the database, `onet` are O*NET's codes of what its figures are of.
    """

    id: int
    soc: str
    title: str
    surveyed: bool
    zone: int | None
    onet: tuple[str, ...]


class Area(NamedTuple):
    """A place: its number in the database, its states' abbreviations, its employment in all."""

    id: int
    place: Place
    states: tuple[str, ...]
    employment: int


class Wages(NamedTuple):
    """What the survey has of an occupation at a place, in dollars; errors are parts (0.02)."""

    employment: int | None
    employment_rse: float | None
    wage_rse: float | None
    mean: int | None
    p10: int | None
    p25: int | None
    median: int | None
    p75: int | None
    p90: int | None
    at_least: AtLeast | None
    hourly: HourlyWages | None


class Element(NamedTuple):
    """A skill or a field of knowledge, with the mean and spread of its figures over all."""

    kind: Kind
    name: str
    importance_mean: float
    importance_spread: float
    level_mean: float
    level_spread: float


class Measure(NamedTuple):
    """How important an element is (1 to 5) and at which level (0 to 7), with standard errors.

    None where there is no figure or O*NET advises against its use.
    """

    importance: float | None
    importance_error: float | None
    level: float | None
    level_error: float | None


class Education(NamedTuple):
    """The shares of incumbents (0 to 1) by the level that their job requires, lowest first.

    `n` is how many said, `month` when, `doubtful` that O*NET advises care.
    """

    shares: tuple[float, ...]
    n: int
    month: str
    doubtful: bool


class CloseOccupation(NamedTuple):
    """An occupation near another, and their profile correlation."""

    soc: str
    title: str
    closeness: float


class Related(NamedTuple):
    """An occupation that O*NET calls related to another."""

    id: str
    title: str


class Technology(NamedTuple):
    """A technology of an occupation, and the id of the skill that it is, if any."""

    name: str
    skill: str | None
    in_demand: bool
    hot: bool


class Asks(NamedTuple):
    """What the work of an occupation asks for, by O*NET.

    `zone` runs from 1 (little preparation) to 5 (extensive); `measures` stand in the order of
    all elements, none where O*NET has not measured the occupation; months are `2023-08`.
    `nearest` are the 30 closest occupations by profile, the closest first.
    """

    zone: int | None
    zone_month: str | None
    education: Education | None
    measures: tuple[Measure, ...]
    measures_month: str | None
    technologies: tuple[Technology, ...]
    related: tuple[Related, ...]
    nearest: tuple[CloseOccupation, ...]
