"""Who counted what: all sources, or what stands behind one."""

from typing import TYPE_CHECKING, NamedTuple

from careercli.analysis.source_list import list_sources
from careercli.answers.occupations import SURVEY_IDS, with_official_sources
from careercli.answers.world import Answer, Data, World, loaded
from careercli.views.source_list import document

if TYPE_CHECKING:
    from careercli.views.blocks import Page


class SourcesRequest(NamedTuple):
    """All sources, or that of `data` alone.

    `full` shows the caveats of all, and what their figures are taken over.
    """

    full: bool = False
    data: Data = Data()


def answer(request: SourcesRequest, world: World) -> Answer:
    """Return the sources with what each covers; raise `UnknownSource`."""
    only = request.data.source
    sources = list_sources(with_official_sources(loaded(world, request.data)), world.today, only)
    options = request.data._replace(source=None).options

    from careercli.occupations.records import CREDIT

    credit = CREDIT if any(source.id in SURVEY_IDS for source in sources.sources) else ""

    def page() -> "Page":
        from careercli.views.source_list import page

        return page(sources, request.full or only is not None, options, credit)

    return Answer(lambda: document(sources, credit), page)
