"""The JSON of `occupations` and `places`."""

from typing import Literal, NamedTuple

from careercli.analysis.occupation_list import Listed
from careercli.analysis.occupation_places import PlaceFigures, PlaceOrder
from careercli.analysis.source_facts import SourceFacts
from careercli.catalog.survey import Place


class OccupationsDocument(NamedTuple):
    """What `occupations --json` prints: what the search finds, with its figures at the place.

    `zone` and `group` are what it was narrowed to, None where it was not.
    """

    schema: Literal["careercli/occupations/1"]
    source: SourceFacts
    query: str | None
    zone: int | None
    group: str | None
    place: Place
    sort: str
    occupations: tuple[Listed, ...]
    credit: str


class PlacesDocument(NamedTuple):
    """What `places --json` prints: an occupation at every place that the survey has it at.

    `surely_above` is at how many places the median is above the nation's with a chance of at
    least 97.5 %. `counted_as` is the occupation where the role is another.
    """

    schema: Literal["careercli/places/1"]
    source: SourceFacts
    id: str
    title: str
    counted_as: str | None
    order: PlaceOrder
    by: Literal["state", "area"]
    nation: PlaceFigures
    surely_above: int
    places: tuple[PlaceFigures, ...]
    credit: str
