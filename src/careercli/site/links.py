"""Where the pages of a site stand, and which names and commands lead to them."""

from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from careercli.catalog.model import Catalog
from careercli.render.characters import visible
from careercli.views.commands import command

# By the heading of the column that it sorts by: the name of the file, and what `--sort` takes.
SORTS: Mapping[str, tuple[str, str]] = {
    "Role": ("by-name.html", "id"),
    "Pay": ("index.html", "median"),
    "Openings": ("by-openings.html", "openings"),
    "Remote": ("by-remote.html", "remote"),
    "Entry": ("by-entry.html", "entry"),
}
# What Windows takes for a device whatever its ending, and the name of the list in a folder.
_DEVICES = {
    "con",
    "prn",
    "aux",
    "nul",
    *(f"{port}{n}" for port in ("com", "lpt") for n in range(10)),
}
_TAKEN = {"index", *_DEVICES}
INDEX, SOURCES = "index.html", "sources/index.html"


class Links(NamedTuple):
    """Addresses by what leads there, from a page in a folder of the site or from its top.

    `by_text` has them by the text of a cell or a command, `names` has what such a command
    reads as; `prefix` leads to the top.
    """

    prefix: str
    by_text: Mapping[str, str]
    names: Mapping[str, str]

    @property
    def trail(self) -> Sequence[tuple[str, str]]:
        """The pages that every page leads to, by name."""
        return (("All roles", self.prefix + INDEX), ("Sources", self.prefix + SOURCES))


def role_path(role: str) -> str:
    """Return where the page of a role stands."""
    return f"roles/{_file(role)}"


def pair_path(pair: Sequence[str]) -> str:
    """Return where the page of two roles stands; an id holds no two hyphens in a row."""
    return f"pairs/{'--'.join(pair)}.html"


def source_path(source: str) -> str:
    """Return where the page of a source stands."""
    return f"sources/{_file(source)}"


def _file(name: str) -> str:
    """Return the file of an id, which itself never ends in a hyphen."""
    return f"{name}-.html" if name in _TAKEN else f"{name}.html"


def pairs(catalog: Catalog) -> list[tuple[str, str]]:
    """Return all pairs of roles, in the catalog's order."""
    return list(combinations([role.id for role in catalog.roles], 2))


def links(catalog: Catalog, prefix: str) -> Links:
    """Return what leads where from a page that is `prefix` (`../`) below the top."""
    titles = {role.id: visible(role.title) for role in catalog.roles}
    by_text = {source.id: prefix + source_path(source.id) for source in catalog.sources}
    by_text |= {title: prefix + role_path(role) for role, title in titles.items()}
    by_text |= {role: prefix + role_path(role) for role in titles}
    names = {}
    for pair in pairs(catalog):
        for a, b in (pair, pair[::-1]):
            text = command("compare", a, b).text
            by_text[text] = prefix + pair_path(pair)
            names[text] = f"{titles[a]} and {titles[b]}"
    return Links(prefix, by_text, names)


def sorting(top: Links) -> Links:
    """Return the links of a list of roles: its headings lead to the list in another order."""
    return top._replace(
        by_text={**top.by_text, **{name: file for name, (file, _) in SORTS.items()}}
    )
