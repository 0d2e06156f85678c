"""Small files of postings, made up, in the shapes that are known."""

import gzip
import json
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from careercli.catalog.model import Snapshot
from careercli.market.importing import Imported, import_postings
from careercli.market.options import ImportOptions, Wanted
from careercli.market.titles import title_rules
from tests.builders import SHIPPED

RULES = title_rules()
JOBSPY = (
    "id,site,job_url,title,company,location,date_posted,min_amount,max_amount,interval,currency,"
    "is_remote,description,skills,job_level,salary_source"
)


def jobspy(path: Path, *rows: Mapping[str, Any]) -> str:
    """Write a JobSpy file; a row gives the fields that its test is about."""
    names = JOBSPY.split(",")
    base = {"title": "ML Engineer", "company": "Acme", "site": "x"}
    lines = [JOBSPY]
    for row in rows:
        held = base | {key: str(value) for key, value in row.items()}
        lines.append(",".join('"' + held.get(name, "").replace('"', '""') + '"' for name in names))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return str(path)


def written(path: Path, content: object) -> str:
    """Write a document as JSON, a list of documents as JSON lines where the name says so."""
    if path.name.endswith(".jsonl") and isinstance(content, Sequence):
        text = "".join(json.dumps(item) + "\n" for item in content)
    else:
        text = content if isinstance(content, str) else json.dumps(content)
    path.write_text(text, encoding="utf-8")
    return str(path)


def zipped(path: str) -> str:
    """Gzip a file beside itself and return the new path."""
    target = Path(f"{path}.gz")
    target.write_bytes(gzip.compress(Path(path).read_bytes()))
    return str(target)


def imported(*files: str, country: str | None = None, since: date | None = None,
             until: date | None = None, **given: Any) -> Imported:  # fmt: skip
    """Import files with the bundled rules and skills."""
    wanted = Wanted(country, since, until)
    return import_postings(
        files, ImportOptions("mine", wanted=wanted, **given), RULES, SHIPPED.skills, lambda *_: None
    )


def only(found: Imported) -> Snapshot:
    """The one snapshot of an import."""
    (snapshot,) = found.snapshots
    return snapshot
