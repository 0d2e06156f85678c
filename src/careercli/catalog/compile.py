"""The data files as the JSON that a wheel carries; run by the build and by the tests."""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

from careercli.catalog.bundled import (
    COMPILED,
    DIGEST,
    HISTORY,
    NAMES,
    SKILLS,
    SURVEY,
    VOCABULARY,
    data_files,
)
from careercli.catalog.check import checked_or_raise
from careercli.catalog.model import Catalog
from careercli.catalog.packed import packed
from careercli.catalog.vocabulary import NameList, as_json, brief, vocabulary_of


def compiled(folder: Path, today: date) -> Mapping[str, str]:
    """Return the compiled files by name; `careercli.catalog.bundled` says what is in which.

    Raises `BadCatalogFile` for the first error that `careercli check` would list.
    """
    catalog = checked_or_raise(Catalog(), data_files(folder), today)
    in_order = sorted(catalog.sources, key=lambda source: source.kind == SURVEY)
    catalog = catalog._replace(sources=tuple(in_order))
    vocabulary = vocabulary_of(catalog.skills)
    used = {skill.id for snapshot in catalog.snapshots for skill in snapshot.skills}
    latest = {snapshot for role in catalog.latest.values() for snapshot in role}
    current = catalog._replace(
        skills=tuple(brief(s, vocabulary.implies, used) for s in catalog.skills if s.id in used),
        snapshots=tuple(s for s in catalog.snapshots if s in latest),
    )
    texts = {
        COMPILED: packed(current),
        HISTORY: packed(tuple(s for s in catalog.snapshots if s not in latest)),
        SKILLS: packed(catalog.skills),
        VOCABULARY: _json(as_json(vocabulary)),
        NAMES: NameList.written(vocabulary.keys),
    }
    return texts | {DIGEST: _digest(texts.values())}


def _digest(texts: Iterable[str]) -> str:
    """Return a text that differs where any compiled file does, or the code that checks files."""
    code = sorted(Path(__file__).parent.glob("*.py"))
    parts = (*(text.encode() for text in texts), *(path.read_bytes() for path in code))
    return sha256(b"\0".join(parts)).hexdigest()


def _json(document: Mapping[str, Any]) -> str:
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
