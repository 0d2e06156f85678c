"""Where an occupation pays and where it is common."""

from typing import TYPE_CHECKING, NamedTuple

from careercli.analysis.occupation_places import ORDERS, ordered_places, place_figures, surely_above
from careercli.answers.occupations import NoOccupation, chosen_occupation
from careercli.answers.world import Answer, Data, World, loaded
from careercli.errors import WrongUse, one_of
from careercli.views.occupations.document import PlacesDocument

if TYPE_CHECKING:
    import sqlite3

    from careercli.catalog.model import Role, Snapshot
    from careercli.occupations.model import Occupation
    from careercli.views.blocks import Page


class UnknownOrder(WrongUse):
    """No order of places has this name."""


class PlacesRequest(NamedTuple):
    """An occupation or role; its states instead of its metropolitan areas with `states`.

    `within` is a state whose metropolitan areas are asked for, `sort` one of `ORDERS`.
    """

    occupation: str
    states: bool = False
    within: str | None = None
    sort: str = "pay"
    full: bool = False
    data: Data = Data()


def answer(request: PlacesRequest, world: World) -> Answer:
    """Return the places in order; raise `CareerError` for what is not known."""
    from careercli.analysis.source_facts import source_facts
    from careercli.occupations.database import opened
    from careercli.occupations.places import every_place
    from careercli.occupations.records import CREDIT, survey_source

    order = next((known for known in ORDERS if known == request.sort), None)
    if order is None:
        raise UnknownOrder(f"unknown order {request.sort!r}", one_of(request.sort, ORDERS))
    database = opened()
    role, occupation = chosen_occupation(database, loaded(world, request.data), request.occupation)
    if not occupation.surveyed:
        message = f"the survey does not cover {occupation.title}"
        raise NoOccupation(message, "`careercli occupations QUERY` lists those that it covers")
    first, snapshots = _snapshots(database, role, occupation, request)
    places = ordered_places(first, snapshots, order)
    document = PlacesDocument(
        schema="careercli/places/1",
        source=source_facts(survey_source(every_place(database)[0])),
        id=role.id,
        title=role.title,
        counted_as=first.counted_as,
        order=order,
        by="state" if request.states else "area",
        nation=place_figures(first, first),
        surely_above=sum(surely_above(one.sure_pay or 0) for one in places),
        places=places,
        credit=CREDIT,
    )

    def page() -> "Page":
        from careercli.views.occupations.places import page

        return page(document, request.full, request.data.options)

    return Answer(lambda: document, page)


def _snapshots(
    database: "sqlite3.Connection", role: "Role", occupation: "Occupation", request: PlacesRequest
) -> "tuple[Snapshot, list[Snapshot]]":
    """Return the survey's snapshots of the nation and of the places that are asked for."""
    from careercli.occupations.places import AREAS, every_place, find_place
    from careercli.occupations.records import survey_snapshot
    from careercli.occupations.wages import wages_everywhere

    areas = every_place(database)
    state = find_place(database, request.within) if request.within else None
    wages = wages_everywhere(database, occupation.id)
    whole = wages.get(areas[0].id)
    nation = (whole.employment if whole else None, areas[0].employment)
    types = ("state",) if request.states else AREAS
    snapshots = [
        survey_snapshot(role, occupation, area, wages[area.id], nation)
        for area in areas
        if area.id in wages
        and area.place.type in types
        and (state is None or set(state.states) & set(area.states))
    ]
    first = survey_snapshot(role, occupation, areas[0], whole, nation)
    return first, snapshots
