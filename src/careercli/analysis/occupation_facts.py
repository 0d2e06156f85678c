"""What the work of an occupation asks for: preparation, education, technologies, skills."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from careercli.occupations.model import Asks, Education, Element, Related, Technology

LEVELS = (
    *("less than high school", "high school", "certificate", "some college", "associate"),
    *("bachelor", "post-baccalaureate certificate", "master", "post-master certificate"),
    *("first professional", "doctoral", "post-doctoral"),
)
OLD_YEARS = 5
MOST_PART = 0.5


class EducationShare(NamedTuple):
    """The part of incumbents (0 to 1) whose job requires a level of education."""

    level: str
    share: float


class EducationSpread(NamedTuple):
    """What education jobs of an occupation require.

    `most_have` is the highest level that at least half need, or need more than.
    `doubtful` says that O*NET advises care with these figures.
    """

    shares: tuple[EducationShare, ...]
    most_have: str
    n: int
    month: str
    doubtful: bool

    @property
    def most_common(self) -> EducationShare:
        """The level that most jobs require, the first of equals."""
        return max(self.shares, key=lambda share: share.share)


class ElementFigure(NamedTuple):
    """A skill or field of knowledge: importance (1 to 5) and level (0 to 7) with their errors."""

    name: str
    importance: float
    importance_error: float | None
    level: float | None
    level_error: float | None


class Aged(NamedTuple):
    """A table of O*NET that was collected over five years ago for an occupation."""

    table: str
    month: str


class OccupationFacts(NamedTuple):
    """What an occupation asks for, by O*NET; `zone` runs from 1 (little) to 5 (extensive).

    `knowledge` and `skills` are in order of importance, without the figures that O*NET advises
    against; `related` are the occupations that O*NET itself calls related. `role` is the role
    that it is counted for, by id.
    """

    role: str
    id: str
    title: str
    onet: tuple[str, ...]
    zone: int | None
    education: EducationSpread | None
    technologies: tuple[Technology, ...]
    knowledge: tuple[ElementFigure, ...]
    skills: tuple[ElementFigure, ...]
    related: tuple[Related, ...]
    old: tuple[Aged, ...]


def occupation_facts(
    role: str,
    names: tuple[str, str, tuple[str, ...]],
    asks: Asks,
    elements: Sequence[Element],
    today: date,
) -> OccupationFacts:
    """Return what an occupation asks for; `names` are its SOC code, title and O*NET's codes."""
    soc, title, onet = names
    return OccupationFacts(
        role=role,
        id=soc,
        title=title,
        onet=onet,
        zone=asks.zone,
        education=_education(asks.education) if asks.education else None,
        technologies=tuple(t for t in asks.technologies if t.in_demand or t.hot),
        knowledge=_by_importance(asks, elements, "knowledge"),
        skills=_by_importance(asks, elements, "skills"),
        related=asks.related,
        old=_old(asks, today),
    )


def level_of_most(education: Education) -> int:
    """Return the index of the highest level that at least half need, or need more than."""
    above = 0.0
    for level in range(len(education.shares) - 1, -1, -1):
        above += education.shares[level]
        if above >= MOST_PART:
            return level
    return 0


def _education(education: Education) -> EducationSpread:
    shares = (EducationShare(*pair) for pair in zip(LEVELS, education.shares, strict=True))
    most = LEVELS[level_of_most(education)]
    return EducationSpread(tuple(shares), most, education.n, education.month, education.doubtful)


def _by_importance(asks: Asks, elements: Sequence[Element], kind: str) -> tuple[ElementFigure, ...]:
    figures = [
        ElementFigure(element.name, measure.importance, *measure[1:])
        for element, measure in zip(elements, asks.measures, strict=False)
        if element.kind == kind and measure.importance is not None
    ]
    return tuple(sorted(figures, key=lambda figure: (-figure.importance, figure.name)))


def _old(asks: Asks, today: date) -> tuple[Aged, ...]:
    tables = (
        ("preparation", asks.zone_month),
        ("education", asks.education.month if asks.education else None),
        ("skills and knowledge", asks.measures_month),
    )
    return tuple(
        Aged(name, month) for name, month in tables if month and _years(month, today) > OLD_YEARS
    )


def _years(month: str, today: date) -> float:
    year, number = map(int, month.split("-"))
    return today.year - year + (today.month - number) / 12
