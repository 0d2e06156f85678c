"""`careercli site`: the whole catalog as a folder of pages."""

import re
from pathlib import Path
from typing import Annotated

import typer

from careercli.answers.world import Done, loaded
from careercli.cli.options import CatalogFiles, data, world
from careercli.errors import WrongUse, shortened

# `https://example.org/careers`, without a user, a query or a fragment.
_FOLDER = re.compile(r"https?://[^\s/?#@\[\]<>\"\\]+(?:/[^\s?#<>\"\\]*)?")


class NotAnAddress(WrongUse):
    """`--url` takes no such address."""


def command(
    folder: Annotated[
        Path, typer.Option("-o", "--output", metavar="DIR", help="The folder of the site.")
    ],
    url: Annotated[
        str | None,
        typer.Option("--url", metavar="URL", help="Where it will stand, for a map of the site."),
    ] = None,
    catalog_files: CatalogFiles = None,
) -> Done:
    """Write all roles, pairs and sources as web pages.

    Examples:
        careercli site -o pages
        careercli site -o pages --url https://example.org/careers/

    It opens from the folder, without a server. A file that is as it was is not written
    again; your saved skills are never read. Needs the extra report.
    """
    from careercli.site.build import build
    from careercli.site.folder import check_folder
    from careercli.views.site import page

    address = _address(url)
    check_folder(folder)
    here = world()
    catalog = loaded(here, data(catalog_files), history=True)
    written = build(catalog, here.today, folder, address)
    return Done(lambda: page(str(folder), *written))


def _address(url: str | None) -> str:
    """Return an address with a slash at its end, nothing where there is none."""
    if url is None:
        return ""
    if not _FOLDER.fullmatch(url) or not url.isprintable():
        wrong = f"--url: {shortened(url)!r} is not the address of a folder"
        raise NotAnAddress(wrong, "such as https://example.org/careers/")
    return url if url.endswith("/") else f"{url}/"
