"""The pages of a site, each a file: lists of roles, a role, a pair of roles, a source."""

from collections.abc import Iterator
from datetime import date

from careercli.analysis.compare import compare
from careercli.analysis.roles import list_roles
from careercli.analysis.show import show
from careercli.analysis.source_list import list_sources
from careercli.catalog.model import Catalog
from careercli.render.html import About, html
from careercli.site.links import (
    INDEX,
    SORTS,
    SOURCES,
    Links,
    links,
    pair_path,
    pairs,
    role_path,
    sorting,
    source_path,
)
from careercli.views.blocks import Command, Items, Page, Section
from careercli.views.commands import command
from careercli.views.compare.page import report
from careercli.views.roles.page import page as roles_page
from careercli.views.show.page import SECTION_NAMES
from careercli.views.show.page import page as show_page
from careercli.views.source_list import page as source_page

File = tuple[str, str]  # where it stands below the folder, and its text
TITLE = "Careers side by side"
INTRO = (
    "What each role pays, how much of it is remote, who it takes and which skills it asks for, "
    "with the sources of every figure and how sure each comparison is."
)


def pages(catalog: Catalog, today: date, url: str = "", feed: bool = False) -> Iterator[File]:
    """Yield every page of a catalog; `url` is where the site will stand, if that is known.

    `feed` says that there is a feed of changes to point at. Nobody's own skills are read.
    """
    top, below = links(catalog, ""), links(catalog, "../")
    yield from _lists(catalog, today, top, url, feed)
    for role in catalog.roles:
        page = show_page(show(catalog, role.id), SECTION_NAMES, today)
        sections = (*page.sections, _compared(catalog, role.id))
        page = page._replace(title=role.title, sections=sections)
        yield _file(role_path(role.id), page, command("show", role.id, "--full"), below, url)
    for pair in pairs(catalog):
        page = report(compare(catalog, pair))
        yield _file(pair_path(pair), page, command("compare", *pair), below, url)
    yield _file(SOURCES, source_page(list_sources(catalog, today)), command("sources"), below, url)
    for source in catalog.sources:
        page = source_page(list_sources(catalog, today, source.id), full=True)
        title = f"What {source.id} counts"
        sections = tuple(section._replace(title=title) for section in page.sections)
        page = page._replace(title=source.name, sections=sections)
        yield _file(source_path(source.id), page, command("sources", source.id), below, url)


def _lists(catalog: Catalog, today: date, top: Links, url: str, feed: bool) -> Iterator[File]:
    """Yield the list of roles in every order, with a heading that leads to each."""
    for path, sort in SORTS.values():
        page = roles_page(list_roles(catalog, sort=sort), today)
        page = page._replace(title=TITLE, intro=(INTRO,), sections=_titled(page))
        order = () if path == INDEX else ("--sort", sort)
        yield _file(path, page, command("roles", *order), sorting(top), url, feed)


def _titled(page: Page) -> tuple[Section, ...]:
    """Return the sections of a list under what the list itself is called."""
    return tuple(section._replace(title=section.title or page.title) for section in page.sections)


def _compared(catalog: Catalog, role: str) -> Section:
    """Return links to every pair that a role is part of."""
    others = [other.id for other in catalog.roles if other.id != role]
    items = tuple((command("compare", role, other),) for other in others)
    return Section("compared", "Side by side with", (Items(items),))


def _file(
    path: str, page: Page, made_by: Command, links: Links, url: str, feed: bool = False
) -> File:
    """Return a page as a file; the commands that a terminal shows at its end are left out."""
    about = About(
        command=made_by.text,
        links=links.by_text,
        names=links.names,
        trail=links.trail,
        canonical=f"{url}{path.removesuffix(INDEX)}" if url else "",
        feed="feed.xml" if feed else "",
    )
    return path, html(page._replace(outro=()), about)
