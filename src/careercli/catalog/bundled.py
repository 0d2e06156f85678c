"""The catalog that careercli ships, from wherever it is installed.

A wheel carries it compiled to JSON, which loads in a few milliseconds; all
skills, the vocabulary of their names, and the snapshots that are not the latest
lie beside it in files of their own, since few commands need them. In a checkout
or an editable install there is no compiled form to go stale: the TOML in
`data/` is read as it stands.
"""

import json
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from careercli.catalog.model import Catalog
from careercli.errors import CareerError

if TYPE_CHECKING:
    from careercli.catalog.vocabulary import Vocabulary

COMPILED = "bundled.json"
HISTORY = "history.json"
SKILLS = "skills.json"
VOCABULARY = "vocabulary.json"
NAMES = "names.txt"
DIGEST = "digest.txt"
REINSTALL = "install careercli again: its own data is missing or damaged"
WRITTEN_BY_HAND = ("skills.toml", "roles.toml")
SURVEY = "official survey"
SNAPSHOTS = "snapshots"  # the folder of the files that `careercli market import` writes


@cache
def bundled(every_skill: bool = False, history: bool = False) -> Catalog:
    """Return the bundled catalog, read once; raise `CareerError` for a broken installation.

    What few commands need has to be asked for: `every_skill` gives all skills that careercli
    knows, else only those that the snapshots name, without their aliases and near skills;
    `history` gives all snapshots, else each source's latest of a role.
    """
    if not is_compiled():
        from careercli.catalog.decode import decode

        return decode(merged(data_folder()))
    from careercli.catalog import packed

    sources, skills, roles, snapshots = _compiled(COMPILED)
    if every_skill:
        skills = _compiled(SKILLS)
    if history:
        snapshots += _compiled(HISTORY)
    return Catalog(
        packed.sources(sources),
        packed.skills(skills),
        packed.roles(roles),
        packed.snapshots(snapshots),
    )


def is_compiled() -> bool:
    """Return whether this is a wheel, which carries the catalog compiled."""
    return (Path(__file__).parent / COMPILED).exists()


@cache
def compiled_vocabulary() -> "Vocabulary | None":
    """Return the compiled vocabulary of a wheel, or None in a checkout."""
    from careercli.catalog.vocabulary import NameList, from_json

    if not is_compiled():
        return None
    return from_json(_compiled(VOCABULARY), _compiled(NAMES, NameList))


def _compiled(name: str, parse: Callable[[str], Any] = json.loads) -> Any:
    """Return what a compiled file holds; raise `CareerError` if it is missing or damaged."""
    try:
        return parse((Path(__file__).parent / name).read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        raise CareerError(f"{name} of this installation is damaged", REINSTALL) from None


def data_file(name: str) -> str:
    """Return the text of a data file that is not part of the catalog; raise `CareerError`.

    A wheel carries it beside the compiled catalog.
    """
    return data_bytes(name).decode("utf-8")


@cache
def data_table(name: str) -> Mapping[str, Any]:
    """Return what such a data file of TOML says; raise `CareerError`."""
    import tomllib

    return tomllib.loads(data_file(name))


def data_bytes(name: str) -> bytes:
    """Return what such a data file holds; raise `CareerError`."""
    beside = Path(__file__).parent / name
    try:
        return (beside if beside.exists() else data_folder() / name).read_bytes()
    except OSError:
        raise CareerError(f"{name} of this installation is missing", REINSTALL) from None


def data_folder() -> Path:
    """Return the checkout's folder of data files."""
    return Path(__file__).parents[3] / "data"


def data_files(folder: Path) -> list[Path]:
    """Return the TOML files of a data folder: those written by hand, then those of snapshots."""
    written = sorted((folder / SNAPSHOTS).glob("*.toml"))
    return [*(folder / name for name in WRITTEN_BY_HAND), *written]


def digest() -> str:
    """Return a text that differs for every other bundled catalog, and for other rules.

    The build writes it into a wheel; in a checkout it is made from the files.
    """
    if is_compiled():
        return str(_compiled(DIGEST, str))
    from hashlib import sha256

    code = sorted(Path(__file__).parent.glob("*.py"))
    parts = (path.read_bytes() for path in (*data_files(data_folder()), *code))
    return sha256(b"\0".join(parts)).hexdigest()


def merged(folder: Path) -> dict[str, list[Any]]:
    """Return the TOML files of a data folder as one document of plain JSON values.

    Official surveys stand last of the sources: an occupation is wider than a job's title.
    """
    from careercli.catalog.decode import TABLES
    from careercli.catalog.reading import read

    try:
        documents = [read(path) for path in data_files(folder)]
    except CareerError as error:
        raise CareerError(error.message, REINSTALL) from None
    tables = {table: [raw for d in documents for raw in d.get(table, ())] for table in TABLES}
    tables["source"].sort(key=lambda raw: bool(raw.get("kind") == SURVEY))
    return tables
