"""The catalog that careercli ships, from wherever it is installed.

A wheel carries it compiled to JSON, which loads in about a millisecond; all
skills, and the vocabulary of their names, lie beside it in files of their own,
since few commands need them. In a checkout or an editable install there is no
compiled form to go stale: the TOML in `data/` is read as it stands.
"""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from careercli.catalog.decode import TABLES, decode
from careercli.catalog.model import Catalog

if TYPE_CHECKING:
    from careercli.catalog.vocabulary import Vocabulary
from careercli.errors import CareerError

COMPILED = "bundled.json"
SKILLS = "skills.json"
VOCABULARY = "vocabulary.json"
NAMES = "names.txt"
REINSTALL = "install careercli again: its own data is missing or damaged"
DATA_FILES = ("skills.toml", "roles.toml")


def bundled(every_skill: bool = False) -> Catalog:
    """Return the bundled catalog; raise `CareerError` where the installation is broken.

    Its skills are those that the snapshots name or, with `every_skill`, all that
    careercli knows: ten times as many, which few commands need.
    """
    document = _compiled(COMPILED)
    if document is None:
        return decode(merged(data_folder()))
    if every_skill:
        document |= _compiled(SKILLS) or {}
    return decode(document)


def compiled_document() -> dict[str, list[Any]] | None:
    """Return the compiled catalog and vocabulary of a wheel, or None in a checkout."""
    document = _compiled(COMPILED)
    return None if document is None else document | (_compiled(SKILLS) or {})


def compiled_vocabulary() -> "Vocabulary | None":
    """Return the compiled vocabulary of a wheel, or None in a checkout."""
    from careercli.catalog.vocabulary import NameList, from_json

    document = _compiled(VOCABULARY)
    if document is None:
        return None
    names = (Path(__file__).parent / NAMES).read_text(encoding="utf-8")
    return from_json(document, NameList(names))


def _compiled(name: str) -> dict[str, Any] | None:
    try:
        text = (Path(__file__).parent / name).read_bytes()
    except FileNotFoundError:
        return None
    try:
        document: dict[str, Any] = json.loads(text)
    except ValueError:
        raise CareerError(f"{name} of this installation is damaged", REINSTALL) from None
    return document


def data_folder() -> Path:
    """Return the checkout's folder of data files."""
    return Path(__file__).parents[3] / "data"


def merged(folder: Path) -> dict[str, list[Any]]:
    """Return the TOML files of a data folder as one document of plain JSON values."""
    from careercli.catalog.files import read

    try:
        documents = [read(folder / name) for name in DATA_FILES]
    except CareerError as error:
        raise CareerError(error.message, REINSTALL) from None
    return {table: [raw for d in documents for raw in d.get(table, ())] for table in TABLES}
