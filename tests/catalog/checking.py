"""Catalog texts of one or two records, and what `check` says of them."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from careercli.catalog.check import check
from careercli.catalog.checked_file import CheckedFile
from careercli.catalog.model import Catalog
from careercli.catalog.problems import Problem
from careercli.catalog.reading import parse
from tests.builders import make_role, make_skill, make_source

TODAY = date(2026, 7, 1)
BASE = Catalog(
    sources=(make_source("tracker", as_of=date(2026, 6, 1), total_openings=1000),),
    skills=(make_skill("python"), make_skill("rag", "RAG")),
    roles=(make_role("ml-engineer", "AI/ML Engineer", aliases=("mle",)), make_role("ai-swe")),
)
NEEDED = {
    "source": {
        "id": '"acme"',
        "name": '"Acme"',
        "kind": '"postings"',
        "currency": '"USD"',
        "as_of": "2026-06-01",
    },
    "skill": {"id": '"dbt"', "name": '"dbt"', "category": '"tool"'},
    "role": {"id": '"mail-engineer"', "title": '"Mail Engineer"'},
    "snapshot": {"role": '"ml-engineer"', "source": '"tracker"'},
}


def toml(table: str, **fields: str | None) -> str:
    """A record with the fields it needs, then those given (as TOML); None leaves one out.

    The header is line 1, so a source's own fields begin at line 7, a skill's at
    5, a role's and a snapshot's at 4.
    """
    lines = [
        f"{name} = {value}\n"
        for name, value in (NEEDED[table] | fields).items()
        if value is not None
    ]
    return "".join((f"[[{table}]]\n", *lines))


def problems(*texts: str, base: Catalog = BASE, today: date = TODAY) -> tuple[Problem, ...]:
    """What `check` says of files named 1.toml, 2.toml, … with these texts."""
    return check(base, files(*texts), today)[1]


def only_problem(*texts: str, base: Catalog = BASE, today: date = TODAY) -> Problem:
    wrong = problems(*texts, base=base, today=today)
    assert len(wrong) == 1, wrong
    return wrong[0]


def files(*texts: str) -> Sequence[CheckedFile]:
    return [
        CheckedFile(name, parse(Path(name), text), text)
        for name, text in zip((f"{n}.toml" for n in range(1, 9)), texts, strict=False)
    ]
