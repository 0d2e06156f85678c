"""A whole catalog as a site: pages, a map and a feed in a folder."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from careercli.catalog.model import Catalog
from careercli.errors import CareerError
from careercli.files.limits import SITE_ROLES
from careercli.site.changes import entries, feed, sitemap
from careercli.site.folder import Written, write_folder
from careercli.site.pages import File, pages


class TooManyRoles(CareerError):
    """More roles than a site has pages for all pairs of."""


def build(catalog: Catalog, today: date, folder: Path, url: str = "") -> Written:
    """Write the site of a catalog into a folder, and return what became of its files.

    `url` is where it will stand, with a slash at the end. Raises `NotASite`, `CannotSave`,
    `TooManyRoles` and `ExtraMissing`.
    """
    if len(catalog.roles) > SITE_ROLES:
        count = len(catalog.roles)
        wrong = f"{count:,} roles, and a site has pages for each pair of {SITE_ROLES} at most"
        raise TooManyRoles(wrong, "give catalog files with fewer roles")
    return write_folder(folder, _files(catalog, today, url))


def _files(catalog: Catalog, today: date, url: str) -> Iterator[File]:
    changed = entries(catalog)
    paths = []
    for path, text in pages(catalog, today, url, feed=bool(changed)):
        paths.append(path)
        yield path, text
    if changed:
        yield "feed.xml", feed(changed, url)
    if url:
        yield "sitemap.xml", sitemap(paths, url)
