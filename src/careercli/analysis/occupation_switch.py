"""The step from one occupation to another: what the work asks for beyond that of the first."""

from collections.abc import Sequence
from math import hypot
from typing import NamedTuple

from careercli.analysis.occupation_facts import LEVELS, level_of_most
from careercli.analysis.occupation_places import PlaceFigures
from careercli.analysis.statistics import Z95
from careercli.occupations.closeness import closeness, profile_vector
from careercli.occupations.model import Asks, Element, Kind


class HigherLevel(NamedTuple):
    """A skill or field of knowledge whose level is higher in the target by more than chance.

    `by` is the difference of the levels (0 to 7), `error` its standard error, `margin` 1.96 of it.
    """

    kind: Kind
    name: str
    start: float
    target: float
    by: float
    error: float
    margin: float


class OccupationStep(NamedTuple):
    """What a step from one occupation to another asks for.

    `higher` are the skills and knowledge with a higher level by more than the errors explain,
    the largest first, None where O*NET has not measured one of the two. `technologies` are those
    in demand that the first does not list. `longer_preparation` compares job zones,
    `degree` is the level of education that at least half need in the target where that is
    higher than in the first. `before` and `after` are the survey's wages at the place.
    """

    from_: str
    to: str
    closeness: float | None
    higher: tuple[HigherLevel, ...] | None
    technologies: tuple[str, ...]
    zone_from: int | None
    zone_to: int | None
    longer_preparation: bool | None
    education_from: str | None
    education_to: str | None
    degree: str | None
    before: PlaceFigures | None
    after: PlaceFigures | None


def occupation_step(
    roles: tuple[str, str],
    asks: tuple[Asks, Asks],
    elements: Sequence[Element],
    wages: tuple[PlaceFigures | None, PlaceFigures | None],
) -> OccupationStep:
    """Return the step from the first role's occupation to the second's."""
    first, second = asks
    vectors = [profile_vector(one.measures, elements) for one in asks]
    levels = [one.education and level_of_most(one.education) for one in asks]
    needs = [None if level is None else LEVELS[level] for level in levels]
    more = levels[0] is not None and levels[1] is not None and levels[1] > levels[0]
    zones = first.zone, second.zone
    listed = {technology.name for technology in first.technologies}
    return OccupationStep(
        from_=roles[0],
        to=roles[1],
        closeness=closeness(*vectors),
        higher=_higher(first, second, elements) if first.measures and second.measures else None,
        technologies=tuple(
            t.name for t in second.technologies if t.in_demand and t.name not in listed
        ),
        zone_from=zones[0],
        zone_to=zones[1],
        longer_preparation=None if None in zones else (zones[1] or 0) > (zones[0] or 0),
        education_from=needs[0],
        education_to=needs[1],
        degree=needs[1] if more else None,
        before=wages[0],
        after=wages[1],
    )


def _higher(first: Asks, second: Asks, elements: Sequence[Element]) -> tuple[HigherLevel, ...]:
    """Return what is higher by more than 1.96 √(SE² + SE²), the largest difference first."""
    levels = []
    for element, a, b in zip(elements, first.measures, second.measures, strict=True):
        if a.level is None or b.level is None or a.level_error is None or b.level_error is None:
            continue
        by, error = b.level - a.level, hypot(a.level_error, b.level_error)
        if by > Z95 * error:
            levels.append(
                HigherLevel(element.kind, element.name, a.level, b.level, by, error, Z95 * error)
            )
    return tuple(sorted(levels, key=lambda higher: (-higher.by, higher.name)))
