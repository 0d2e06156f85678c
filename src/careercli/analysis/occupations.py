"""What official occupations add to a comparison, a role or a switch."""

from collections.abc import Sequence
from datetime import date
from itertools import combinations, permutations
from typing import NamedTuple

from careercli.analysis.occupation_facts import OccupationFacts, occupation_facts
from careercli.analysis.occupation_pay import PairPay, pay_at_levels
from careercli.analysis.occupation_places import PlaceFigures, place_figures
from careercli.analysis.occupation_switch import OccupationStep, occupation_step
from careercli.catalog.model import Role, Snapshot
from careercli.occupations.closeness import closeness, profile_vector
from careercli.occupations.model import Asks, Element, Occupation

NEAREST_SHOWN = 10


class Counted(NamedTuple):
    """A role as an official occupation: what the work asks for, and its survey figures.

    `levels` are the survey's snapshots at the place that was asked for, at its state and in
    the nation, `more` those at further places.
    """

    role: Role
    occupation: Occupation
    asks: Asks
    levels: tuple[Snapshot, ...]
    more: tuple[Snapshot, ...] = ()


class ClosePair(NamedTuple):
    """Two roles and the profile correlation of their occupations, None where one has none."""

    roles: tuple[str, str]
    closeness: float | None


class NearOccupation(NamedTuple):
    """An occupation near another by its profile; `related` says that O*NET relates them too."""

    id: str
    title: str
    closeness: float
    related: bool


class Occupations(NamedTuple):
    """What the official survey and O*NET add, of the roles that are or are counted in occupations.

    `pay` are verdicts at the place, its state and the nation for every pair, `closeness` how
    alike their work is, `steps` what each step asks for, `places` the first role's figures at
    each place, `nearest` what is closest to the first; those that do not apply are empty.
    `credit` has to be shown wherever these figures are.
    """

    facts: tuple[OccupationFacts, ...]
    pay: tuple[PairPay, ...]
    closeness: tuple[ClosePair, ...]
    steps: tuple[OccupationStep, ...]
    places: tuple[PlaceFigures, ...]
    nearest: tuple[NearOccupation, ...]
    credit: str


def side_by_side(
    counted: Sequence[Counted], elements: Sequence[Element], today: date, credit: str
) -> Occupations:
    """Return what there is on several roles, side by side."""
    vectors = [profile_vector(one.asks.measures, elements) for one in counted]
    levels = list(zip(*(one.levels for one in counted), strict=True))
    pairs = tuple(
        ClosePair((counted[a].role.id, counted[b].role.id), closeness(vectors[a], vectors[b]))
        for a, b in combinations(range(len(counted)), 2)
    )
    steps = tuple(step_between(a, b, elements) for a, b in permutations(counted, 2))
    return Occupations(
        _facts(counted, elements, today),
        pay_at_levels(levels),
        pairs,
        steps if len(counted) == 2 else (),
        (),
        (),
        credit,
    )


def of_one(counted: Counted, elements: Sequence[Element], today: date, credit: str) -> Occupations:
    """Return what there is on one role."""
    related = {one.id for one in counted.asks.related}
    near = tuple(
        NearOccupation(*close, close.soc in related)
        for close in counted.asks.nearest[:NEAREST_SHOWN]
    )
    nation = counted.levels[-1]
    at = (*counted.levels[:1], *counted.more, *counted.levels[1:])
    places = tuple(dict.fromkeys(place_figures(nation, snapshot) for snapshot in at))
    return Occupations(_facts([counted], elements, today), (), (), (), places, near, credit)


def step_between(start: Counted, target: Counted, elements: Sequence[Element]) -> OccupationStep:
    """Return the step from one role's occupation to another's."""
    return occupation_step(
        (start.role.id, target.role.id),
        (start.asks, target.asks),
        elements,
        (_wages(start), _wages(target)),
    )


def _wages(counted: Counted) -> PlaceFigures | None:
    """Return the survey's figures at the place, None where it does not cover the occupation."""
    if not counted.occupation.surveyed:
        return None
    return place_figures(counted.levels[-1], counted.levels[0])


def _facts(
    counted: Sequence[Counted], elements: Sequence[Element], today: date
) -> tuple[OccupationFacts, ...]:
    return tuple(
        occupation_facts(
            one.role.id,
            (one.occupation.soc, one.occupation.title, one.occupation.onet),
            one.asks,
            elements,
            today,
        )
        for one in counted
    )
