"""Which place a name means: the nation, a state or territory, or a metropolitan area."""

import sqlite3
from collections.abc import Iterable, Sequence

from careercli.catalog.names import is_too_long, without_accents
from careercli.catalog.survey import Place
from careercli.errors import WrongUse, shortened
from careercli.occupations.model import Area

MOST_NAMED = 6
NATION = ("us", "usa", "nation", "national", "united states")
_TYPES = {"N": "nation", "S": "state", "M": "metro", "B": "nonmetro"}
AREAS = ("metro", "nonmetro")
_COLUMNS = "id, code, type, states, name, jobs"


class UnknownPlace(WrongUse):
    """No place has this name, or several have."""


def find_place(database: sqlite3.Connection, typed: str) -> Area:
    """Return the place that a name or code means; raise `UnknownPlace` with candidates.

    `TX` and `Texas` are the state, `Austin` and `Austin, TX` the metropolitan area, `US` the
    nation, `0012420` or `12420` a code of the survey.
    """
    areas = every_place(database)
    name = _plain(typed)
    if name in NATION:
        return areas[0]
    by_rule = ([a for a in areas if rule(name, a)] for rule in _RULES if name)
    matching = next((some for some in by_rule if some), [])
    if len(matching) == 1:
        return matching[0]
    if matching:
        wrong = f"{shortened(typed)!r} can be {len(matching)} places"
        raise UnknownPlace(wrong, f"give one by its code: {named(matching[:MOST_NAMED])}")
    near = _nearest(name, areas)
    hint = "give a US state (TX, Texas) or metropolitan area (Austin)"
    if near:
        hint = f"did you mean {named(near)}? {hint}"
    raise UnknownPlace(f"unknown place {shortened(typed)!r}", hint)


def nation(database: sqlite3.Connection) -> Area:
    """Return the nation."""
    query = f"SELECT {_COLUMNS} FROM place WHERE id = 0"  # noqa: S608
    return _area(*database.execute(query).fetchone())


def every_place(database: sqlite3.Connection) -> list[Area]:
    """Return all places, the nation first."""
    rows = database.execute(f"SELECT {_COLUMNS} FROM place ORDER BY id")  # noqa: S608
    return [_area(*row) for row in rows]


def state_of(areas: Sequence[Area], area: Area) -> Area | None:
    """Return the (first) state of an area, None for a state or the nation."""
    if area.place.type not in AREAS:
        return None
    states = (a for a in areas if a.place.type == "state" and a.states == area.states[:1])
    return next(states, None)


def named(areas: Iterable[Area]) -> str:
    """Return places as a list to choose from: TX (Texas), 0012420 (Austin-Round Rock, TX)."""
    return ", ".join(f"{_short(area)} ({area.place.name})" for area in areas)


def _short(area: Area) -> str:
    return area.states[0] if area.place.type == "state" and area.states else area.place.code


def _area(id_: int, code: str, type_: str, states: str, name: str, jobs: int) -> Area:
    shown = "United States" if type_ == "N" else name
    place = Place(code, shown, _TYPES[type_])  # type: ignore[arg-type]
    return Area(id_, place, tuple(filter(None, states.split("-"))), 10 * jobs)


def _plain(name: str) -> str:
    if is_too_long(name):
        return ""
    return " ".join(without_accents(name).casefold().replace(".", "").split())


def _is_code(name: str, area: Area) -> bool:
    return name.isdigit() and name.zfill(7) == area.place.code


def _is_abbreviation(name: str, area: Area) -> bool:
    return area.place.type == "state" and name.upper() in area.states


def _is_name(name: str, area: Area) -> bool:
    """Whether it is a place's whole name, or the first city of a metropolitan area's."""
    return name == _plain(area.place.name) or _is_city(name, area, first=True)


def _is_any_city(name: str, area: Area) -> bool:
    return _is_city(name, area, first=False)


def _is_city(name: str, area: Area, first: bool) -> bool:
    """Whether it is a city that a metropolitan area is named for, with or without its state."""
    if area.place.type != "metro":
        return False
    city, _, state = name.partition(",")
    cities = [_plain(c) for c in area.place.name.rpartition(",")[0].replace("/", "-").split("-")]
    in_state = not state.strip() or state.strip().upper() in area.states
    return in_state and city.strip() in (cities[:1] if first else cities)


_RULES = (_is_code, _is_abbreviation, _is_name, _is_any_city)


def _nearest(name: str, areas: Sequence[Area]) -> list[Area]:
    from difflib import get_close_matches

    by_name: dict[str, Area] = {}
    for area in areas:
        by_name[_plain(area.place.name)] = area
        for city in _plain(area.place.name.rpartition(",")[0]).split("-"):
            by_name.setdefault(city, area)
    within = [area for known, area in by_name.items() if len(name) > 3 and name in known]
    close = [by_name[known] for known in get_close_matches(name, by_name, n=4, cutoff=0.7)]
    return list(dict.fromkeys([*close, *within]))[:4]
