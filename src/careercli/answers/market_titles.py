"""Every distinct title of files of postings, with its role, its seniority and its count."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from careercli.answers.world import Answer, World
from careercli.market.importing import Say, titles_of
from careercli.market.titles import title_rules
from careercli.views.market.document import titles_document

if TYPE_CHECKING:
    from careercli.views.blocks import Page


class TitlesRequest(NamedTuple):
    """Files of postings, and how to read them; `every` shows all titles on the page.

    `names` are the files as they were typed, where they are others.
    """

    files: tuple[str, ...]
    columns: str | None = None
    titles: tuple[Path, ...] = ()
    lenient: bool = False
    every: bool = False
    names: tuple[str, ...] = ()
    encoding: str | None = None


def answer(request: TitlesRequest, _: World, say: Say) -> Answer:
    """Return the titles, the most frequent first; `say` is called with what is being done."""
    rules = title_rules(request.titles)
    files, columns, lenient = list(request.files), request.columns, request.lenient
    titles = titles_of(files, columns, lenient, rules, say, request.encoding)

    def page() -> "Page":
        from careercli.views.market.page import titles_page

        return titles_page(titles, request.names or request.files, request.every)

    return Answer(lambda: titles_document(titles), page)
