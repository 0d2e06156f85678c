"""What stands beside the pages for programs: a map of the site, and a feed of what changed."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple
from uuid import NAMESPACE_URL, uuid5
from xml.etree import ElementTree

from careercli.analysis.trend import NoHistory, trend
from careercli.catalog.model import Catalog
from careercli.render.characters import visible
from careercli.site.links import INDEX, role_path
from careercli.views.trend.sentences import summary

ATOM = "http://www.w3.org/2005/Atom"
SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
TITLE = "What changed in these careers"
MOST_ENTRIES = 100


class FeedEntry(NamedTuple):
    """What a source saw change of a role up to a day."""

    role: str
    title: str
    source: str
    day: date
    text: str


def entries(catalog: Catalog) -> list[FeedEntry]:
    """Return what changed of every role at every source with a history of it, newest first."""
    changed = sorted(_entries(catalog), key=lambda entry: entry.day, reverse=True)
    return changed[:MOST_ENTRIES]


def _entries(catalog: Catalog) -> Iterator[FeedEntry]:
    for role in catalog.roles:
        for source in catalog.sources:
            try:
                result = trend(catalog, [role.id], source.id)
            except NoHistory:
                continue
            of_role = result.roles[0]
            if text := summary(result, of_role):
                day = of_role.history[-1].as_of
                yield FeedEntry(role.id, role.title, source.id, day, text)


def feed(changed: list[FeedEntry], url: str) -> str:
    """Return changes as an Atom feed (RFC 4287); links are relative where there is no `url`."""
    root = ElementTree.Element("feed", xmlns=ATOM)
    _add(root, "title", TITLE)
    _add(root, "id", _id(url, "feed"))
    _add(root, "updated", _time(changed[0].day))
    _add(_add(root, "author"), "name", "careercli")
    if url:
        ElementTree.SubElement(root, "link", rel="self", href=f"{url}feed.xml")
    for entry in changed:
        element = _add(root, "entry")
        _add(element, "title", f"{entry.title} at {entry.source}")
        _add(element, "id", _id(url, f"{entry.role} {entry.source} {entry.day}"))
        _add(element, "updated", _time(entry.day))
        ElementTree.SubElement(element, "link", href=f"{url}{role_path(entry.role)}")
        _add(element, "summary", entry.text)
    return _text(root)


def sitemap(paths: list[str], url: str) -> str:
    """Return all pages as a map for search engines (sitemaps.org)."""
    root = ElementTree.Element("urlset", xmlns=SITEMAP)
    for path in paths:
        _add(_add(root, "url"), "loc", f"{url}{path.removesuffix(INDEX)}")
    return _text(root)


def _add(parent: ElementTree.Element, name: str, text: str = "") -> ElementTree.Element:
    element = ElementTree.SubElement(parent, name)
    element.text = visible(text)
    return element


def _id(url: str, what: str) -> str:
    """Return an id that stays the same from run to run."""
    return uuid5(NAMESPACE_URL, f"{url or 'careercli'} {what}").urn


def _time(day: date) -> str:
    return f"{day.isoformat()}T00:00:00Z"


def _text(root: ElementTree.Element) -> str:
    ElementTree.indent(root)
    text = ElementTree.tostring(root, encoding="unicode", short_empty_elements=True)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'
