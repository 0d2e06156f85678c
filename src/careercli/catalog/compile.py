"""The data files as the JSON that a wheel carries; run by the build and by the tests."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from careercli.catalog.bundled import COMPILED, DATA_FILES, HISTORY, NAMES, SKILLS, VOCABULARY
from careercli.catalog.check import checked_or_raise
from careercli.catalog.lookup import snapshots_of
from careercli.catalog.model import Catalog, Skill
from careercli.catalog.packed import packed
from careercli.catalog.vocabulary import NameList, Vocabulary, as_json, vocabulary_of


def compiled(folder: Path, today: date) -> Mapping[str, str]:
    """Return the compiled files by name; `careercli.catalog.bundled` says what is in which.

    Raises `BadCatalogFile` for the first error that `careercli check` would list.
    """
    catalog = checked_or_raise(Catalog(), [folder / name for name in DATA_FILES], today)
    vocabulary = vocabulary_of(catalog.skills)
    used = {skill.id for snapshot in catalog.snapshots for skill in snapshot.skills}
    latest = {s for role in catalog.roles for s in snapshots_of(catalog, role)}
    current = catalog._replace(
        skills=tuple(_brief(s, vocabulary, used) for s in catalog.skills if s.id in used),
        snapshots=tuple(s for s in catalog.snapshots if s in latest),
    )
    return {
        COMPILED: packed(current),
        HISTORY: packed(tuple(s for s in catalog.snapshots if s not in latest)),
        SKILLS: packed(catalog.skills),
        VOCABULARY: _json(as_json(vocabulary)),
        NAMES: NameList.written(vocabulary.keys),
    }


def _brief(skill: Skill, vocabulary: Vocabulary, used: set[str]) -> Skill:
    """Return a skill without its other names, and with all of the used skills that it implies.

    What it implies by way of an unused skill would else be lost.
    """
    implied = tuple(s for s in vocabulary.implies.get(skill.id, ()) if s in used)
    return skill._replace(aliases=(), near=(), implies=implied)


def _json(document: Mapping[str, Any]) -> str:
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
