"""The data files as the JSON that a wheel carries; run by the build and by the tests."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from careercli.catalog.bundled import COMPILED, DATA_FILES, NAMES, SKILLS, VOCABULARY, merged
from careercli.catalog.check import checked_or_raise
from careercli.catalog.decode import decode
from careercli.catalog.model import Catalog
from careercli.catalog.vocabulary import NameList, as_json, vocabulary_of


def compiled(folder: Path, today: date) -> Mapping[str, str]:
    """Return the compiled files by name: catalog with the skills it uses, all skills, their names.

    Raises `BadCatalogFile` for the first error that `careercli check` would list.
    """
    checked_or_raise(Catalog(), [folder / name for name in DATA_FILES], today)
    document = merged(folder)
    catalog = decode(document)
    vocabulary = vocabulary_of(catalog.skills)
    used = {skill.id for snapshot in catalog.snapshots for skill in snapshot.skills}
    skills = document.pop("skill")
    document["skill"] = [skill for skill in skills if skill["id"] in used]
    return {
        COMPILED: _json(document),
        SKILLS: _json({"skill": skills}),
        VOCABULARY: _json(as_json(vocabulary)),
        NAMES: NameList.written(vocabulary.keys),
    }


def _json(document: Mapping[str, Any]) -> str:
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
