"""Roles that are official occupations, or are counted in one, at a place."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from careercli.analysis.chosen import MOST_ROLES
from careercli.answers.world import Data
from careercli.catalog.lookup import UnknownRole, role_named
from careercli.catalog.model import Catalog, Records, Role
from careercli.errors import WrongUse

if TYPE_CHECKING:
    import sqlite3

    from careercli.analysis.occupations import Counted, Occupations
    from careercli.analysis.show import RoleProfile
    from careercli.occupations.model import Area, Element, Occupation
    from careercli.views.blocks import Page

SURVEY_IDS = ("bls-oews-2025", "onet-29.3")


class NoOccupation(WrongUse):
    """A role that no official occupation counts was asked for at a place."""


class Counting(NamedTuple):
    """A catalog with the occupations that were asked for.

    `roles` are the names as ids, `counted` what the official sources have of each role that an
    occupation counts; it is empty, and `elements` too, where all names are roles of the catalog
    and no place was given. With a place the catalog has the figures of the official sources alone.
    """

    catalog: Catalog
    roles: tuple[str, ...]
    counted: "tuple[Counted, ...]" = ()
    elements: "tuple[Element, ...]" = ()


def counting(catalog: Catalog, names: Sequence[str], data: Data) -> Counting:
    """Return the catalog with what the names and the places call for; roles of it come first.

    Without names a place is asked for of all its roles; `roles` then stays empty.

    Raises `UnknownRole`, `UnclearOccupation`, `UnknownPlace` and `NoOccupation`.
    """
    every = tuple(role.id for role in catalog.roles) if data.places and not names else names
    roles = [role_named(catalog, name) for name in every]
    if all(roles) and not data.places and data.source not in SURVEY_IDS:
        return Counting(catalog, tuple(names))
    _refuse_parts(catalog, every)
    from careercli.occupations.database import opened

    database = opened()
    chosen = [
        (role, _occupation_of(database, role))
        if role
        else _occupation_named(database, catalog, name)
        for role, name in zip(roles, every, strict=True)
    ]
    counting = _counting(database, catalog, chosen, data)
    return counting if names else counting._replace(roles=())


def _refuse_parts(catalog: Catalog, names: Sequence[str]) -> None:
    """Raise `UnknownRole` for a word that is no role, but a part of one with the next: data."""
    for name, following in pairwise(names):
        whole = role_named(catalog, f"{name} {following}")
        if whole and not (role_named(catalog, name) and role_named(catalog, following)):
            raise UnknownRole(name, (whole.id,))


def with_official_sources(catalog: Catalog) -> Catalog:
    """Return a catalog with what the official sources saw of its roles' occupations."""
    from careercli.occupations.database import opened

    database = opened()
    chosen = [(role, _occupation_of(database, role)) for role in catalog.roles]
    return _counting(database, catalog, chosen, Data()).catalog


def compared(counting: Counting, today: date) -> "Occupations | None":
    """Return what occupations add to roles side by side, None unless all are counted in one."""
    if len(counting.counted) < max(len(counting.roles), 1):
        return None
    from careercli.analysis.occupations import side_by_side
    from careercli.occupations.records import CREDIT

    return side_by_side(counting.counted, counting.elements, today, CREDIT)


def credited(counting: Counting, page: "Page", today: date) -> "Page":
    """Return a page with the credit of O*NET where its figures are of occupations."""
    official = compared(counting, today)
    if official is None:
        return page
    from careercli.views.occupations.credit import with_credit

    return with_credit(page, official)


def one_step(counting: Counting, today: date) -> "Occupations | None":
    """Return what occupations add to a switch, None unless both roles are counted in one."""
    both = compared(counting, today)
    return both and both._replace(steps=both.steps[:1])


def known_of_one(counting: Counting, today: date) -> "Occupations | None":
    """Return what is known of a role's occupation, None where no occupation was asked for."""
    if not counting.counted:
        return None
    from careercli.analysis.occupations import of_one
    from careercli.occupations.records import CREDIT

    return of_one(counting.counted[0], counting.elements, today, CREDIT)


def at_more_places(counting: Counting, profile: "RoleProfile") -> "RoleProfile":
    """Return a role's profile with the survey's figures at the further places too."""
    more = [snapshot for counted in counting.counted for snapshot in counted.more]
    if not more:
        return profile
    from careercli.analysis.figures import role_figures

    role = counting.counted[0].role
    figures = (role_figures(counting.catalog, role, snapshot) for snapshot in more)
    return profile._replace(roles=(*profile.roles, *figures))


def chosen_occupation(
    database: "sqlite3.Connection", catalog: Catalog, name: str
) -> "tuple[Role, Occupation]":
    """Return a role with the occupation that counts it, or an occupation as a role.

    Raises `UnknownRole`, `UnclearOccupation` and `NoOccupation`.
    """
    role = role_named(catalog, name)
    if role is None:
        return _occupation_named(database, catalog, name)
    occupation = _occupation_of(database, role)
    if occupation is None:
        raise _uncounted(role)
    return role, occupation


def _uncounted(role: Role) -> NoOccupation:
    message = f"no official occupation counts {role.title}"
    return NoOccupation(message, 'name one in the role: occupation = "15-2051"')


def _occupation_of(database: "sqlite3.Connection", role: Role) -> "Occupation | None":
    from careercli.occupations.titles import find_occupation

    return find_occupation(database, role.occupation) if role.occupation else None


def _occupation_named(
    database: "sqlite3.Connection", catalog: Catalog, name: str
) -> "tuple[Role, Occupation]":
    """Return the occupation that a name means, as a role; raise what the name calls for."""
    from careercli.catalog.lookup import nearest_roles
    from careercli.catalog.names import role_key
    from careercli.occupations.records import as_role
    from careercli.occupations.titles import UnknownOccupation, find_occupation

    try:
        occupation = find_occupation(database, name)
    except UnknownOccupation as error:
        near = nearest_roles(catalog.roles, role_key(name))
        raise UnknownRole(name, near or error.nearest) from None
    return as_role(occupation), occupation


def _counting(
    database: "sqlite3.Connection",
    catalog: Catalog,
    chosen: "Sequence[tuple[Role, Occupation | None]]",
    data: Data,
) -> Counting:
    from careercli.analysis.occupations import Counted
    from careercli.occupations.asks import asks_of, elements, skills_named
    from careercli.occupations.places import every_place, find_place, nation, state_of
    from careercli.occupations.records import (
        distinct,
        onet_snapshot,
        onet_source,
        survey_at,
        survey_source,
    )

    areas = every_place(database) if data.places else [nation(database)]
    asked = [find_place(database, place) for place in data.places] or areas[:1]
    levels = _levels(areas, asked[0], state_of(areas, asked[0]))
    counted = []
    for role, occupation in chosen:
        if occupation is None:
            if data.places and len(chosen) <= MOST_ROLES:
                raise _uncounted(role)
            continue
        at = tuple(survey_at(database, role, occupation, area, areas[0]) for area in levels)
        rest = tuple(survey_at(database, role, occupation, area, areas[0]) for area in asked[1:])
        counted.append(Counted(role, occupation, asks_of(database, occupation.id), at, rest))
    skilled = distinct([onet_snapshot(c.role, c.occupation, c.asks) for c in counted])
    surveyed = tuple(c.levels[0] for c in counted if c.occupation.surveyed)
    more = Records(
        (survey_source(asked[0]), onet_source()),
        skills_named(database, {skill.id for of in skilled for skill in of.skills}),
        tuple(role for role, _ in chosen),
        (*surveyed, *skilled),
    )
    base = catalog._replace(snapshots=()) if data.places else catalog
    names = tuple(role.id for role, _ in chosen)
    return Counting(_added(base, more), names, tuple(counted), elements(database))


def _added(catalog: Catalog, more: Records) -> Catalog:
    """Return a catalog with more records; those with an id that it has already are left out."""
    sources = {source.id for source in catalog.sources}
    skills = {skill.id for skill in catalog.skills}
    roles = {role.id for role in catalog.roles}
    return catalog._replace(
        sources=(*catalog.sources, *(s for s in more.sources if s.id not in sources)),
        skills=(*catalog.skills, *(s for s in more.skills if s.id not in skills)),
        roles=(*catalog.roles, *(role for role in more.roles if role.id not in roles)),
        snapshots=(*catalog.snapshots, *more.snapshots),
    )


def _levels(areas: "Sequence[Area]", first: "Area", state: "Area | None") -> "list[Area]":
    """Return a place, the state that it is in, and the nation, each once."""
    return list(dict.fromkeys(area for area in (first, state, areas[0]) if area))
