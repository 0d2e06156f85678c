"""Official occupations: searched, narrowed and sorted."""

from typing import TYPE_CHECKING, NamedTuple

from careercli.analysis.occupation_list import SORTS, Listed, ordered
from careercli.analysis.roles import UnknownSort
from careercli.answers.world import Answer, Data
from careercli.errors import one_of
from careercli.views.occupations.document import OccupationsDocument

if TYPE_CHECKING:
    import sqlite3

    from careercli.occupations.model import Area, Occupation, Wages
    from careercli.views.blocks import Page


class OccupationsRequest(NamedTuple):
    """Official occupations: those that a query finds, or all of them.

    `group` is how their codes begin. `zone` is a job zone from 1 to 5. `sort` is one of `SORTS`;
    without it the best match comes first, or without a query the one that employs most.
    """

    query: str | None = None
    zone: int | None = None
    group: str | None = None
    sort: str | None = None
    full: bool = False
    data: Data = Data()


def answer(request: OccupationsRequest) -> Answer:
    """Return the occupations that fit; raise `UnknownSort` and `UnknownPlace`."""
    from careercli.analysis.source_facts import source_facts
    from careercli.occupations.database import opened
    from careercli.occupations.places import every_place, find_place
    from careercli.occupations.records import CREDIT, survey_source
    from careercli.occupations.wages import wages_of

    sort = request.sort or ("match" if request.query else "employment")
    if sort not in SORTS:
        raise UnknownSort(f"cannot sort occupations by {sort!r}", one_of(sort, SORTS))
    database = opened()
    named = request.data.places
    area = find_place(database, named[0]) if named else every_place(database)[0]
    fitting = [one for one in _searched(database, request.query) if _fits(one, request)]
    wages = wages_of(database, [one.id for one in fitting], area.id)
    listed = ordered([_listed(one, wages.get(one.id), area) for one in fitting], sort)
    document = OccupationsDocument(
        schema="careercli/occupations/1",
        source=source_facts(survey_source(area)),
        query=request.query,
        zone=request.zone,
        group=request.group,
        place=area.place,
        sort=sort,
        occupations=listed,
        credit=CREDIT,
    )

    def page() -> "Page":
        from careercli.views.occupations.listing import page

        return page(document, request.full, request.data.options)

    return Answer(lambda: document, page)


def _searched(database: "sqlite3.Connection", query: str | None) -> "list[Occupation]":
    from careercli.occupations.titles import every_occupation, matching, occupations

    if query is None:
        return every_occupation(database)
    return occupations(database, matching(database, query))


def _fits(one: "Occupation", request: OccupationsRequest) -> bool:
    in_zone = request.zone is None or one.zone == request.zone
    return in_zone and (request.group is None or one.soc.startswith(request.group))


def _listed(one: "Occupation", wages: "Wages | None", area: "Area") -> Listed:
    from careercli.occupations.records import NO_WAGES, withheld

    figures = wages or NO_WAGES
    return Listed(
        id=one.soc,
        title=one.title,
        employment=figures.employment,
        median=figures.median,
        at_least=figures.at_least,
        hourly=figures.hourly,
        zone=one.zone,
        withheld=withheld(one, area, figures),
    )
