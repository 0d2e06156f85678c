"""Snapshots written into catalog files."""

from datetime import date
from pathlib import Path

import pytest

from careercli.catalog.check import check_files
from careercli.catalog.decode import decode
from careercli.catalog.files import parse
from careercli.catalog.model import Company, Salary, Snapshot
from careercli.market.catalog_file import CannotMerge, OtherSource, merged
from tests.builders import snapshot, source
from tests.conftest import Run
from tests.market.files import jobspy

MINE = source("mine", name='My "own" list', as_of=date(2026, 1, 31))
FIRST = snapshot(
    *("ml-engineer", "mine"),
    as_of=date(2026, 1, 31),
    openings=40,
    salary=Salary(median=100_000, n=31),
    companies=(("Zürich \\ Söhne", 2),),
    skills=("sql",),
)
ROLES = {"ml-engineer", "data-scientist"}


def held(path: Path, text: str) -> tuple[Snapshot, ...]:
    return decode(parse(path, text)).snapshots


def test_a_new_file_holds_the_source_and_its_snapshots(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    text = merged(path, MINE, [FIRST], ROLES)
    document = decode(parse(path, text))
    assert (document.sources, document.snapshots) == ((MINE,), (FIRST,))
    path.write_text(text)
    assert [p for p in check_files([path], date(2026, 2, 1)) if p.severity == "error"] == []


def test_the_same_import_again_changes_no_byte(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_text(merged(path, MINE, [FIRST], ROLES))
    assert merged(path, MINE, [FIRST], ROLES) == path.read_text()


def test_what_stands_there_stays_and_only_the_same_snapshot_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    own = (
        "# mine\n\n[[role]]\nid = \"cook\"  # a comment\ntitle = 'Cook'\n\n"
        '# who\n[[source]]\nid = "mine"\nname = "N"\nkind = "postings"\ncurrency = "USD"\n\n'
        '[[source.caveats]]\nabout = ["pay"]\ntext = "By hand."\n'
    )
    path.write_text(own)
    later = FIRST._replace(as_of=date(2026, 2, 28))
    path.write_text(merged(path, MINE, [FIRST, later], ROLES))
    assert path.read_text().startswith(own)
    changed = FIRST._replace(openings=50)
    text = merged(path, MINE, [changed, FIRST._replace(role="data-scientist")], ROLES)
    assert text.startswith(own)
    assert [(s.role, s.openings) for s in held(path, text)] == [
        *(("ml-engineer", 50), ("ml-engineer", 40), ("data-scientist", 40)),
    ]


def test_a_role_that_nobody_knows_gets_a_table(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    text = merged(path, MINE, [FIRST._replace(role="fish-cook")], ROLES)
    assert [(r.id, r.title) for r in decode(parse(path, text)).roles] == [
        ("fish-cook", "Fish Cook")
    ]


def test_another_currency_or_kind_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_text(merged(path, MINE, [FIRST], ROLES))
    for other in (MINE._replace(currency="EUR"), MINE._replace(kind="salary rows")):
        with pytest.raises(OtherSource):
            merged(path, other, [FIRST], ROLES)


def test_names_with_quotes_and_marks_come_back_as_they_were(tmp_path: Path) -> None:
    odd = FIRST._replace(companies=(Company('A "b" \\ c\n', 1),))
    path = tmp_path / "a.toml"
    assert held(path, merged(path, MINE, [odd], ROLES)) == (odd,)


def test_the_file_is_read_by_compare_and_check_at_once(here: Run, tmp_path: Path) -> None:
    rows = [{"id": "1"}, {"id": "2", "title": "Data Scientist", "date_posted": "2026-01-05"}]
    path = jobspy(tmp_path / "a.csv", *rows)
    done = here("market", "import", path, "--source", "mine", "--name", "Mine", "-o", "out.toml")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Compare on these figures:\n  careercli compare" in done.stdout
    assert here("check", "out.toml").returncode == 0
    shown = here("compare", "mle", "ds", "--catalog", "out.toml", "--source", "mine")
    assert (shown.returncode, shown.stderr) == (0, "")
    assert "Source: Mine (postings, " in shown.stdout


def test_two_imports_write_the_same_bytes(here: Run, tmp_path: Path) -> None:
    path = jobspy(tmp_path / "a.csv", *({"id": at, "description": "SQL, Go"} for at in range(50)))
    for name in ("one.toml", "two.toml"):
        here("market", "import", path, "--source", "mine", "-o", name)
    assert (tmp_path / "one.toml").read_bytes() == (tmp_path / "two.toml").read_bytes()


HAND = """\
[[source]]
id = "hand"
name = "By hand"
kind = "postings"
currency = "USD"

[[role]]
id = "ml-engineer"
title = "ML"
"""


@pytest.mark.parametrize(
    "head", ["[[snapshot]]  # my own", "  [[snapshot]]", "[[ snapshot ]]", "[[snapshot]]"]
)
def test_tables_of_others_stay_however_their_heads_are_written(tmp_path: Path, head: str) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(HAND)
    first = merged(path, MINE, [Snapshot("ml-engineer", MINE.id, openings=1)], {"ml-engineer"})
    own = f'{head}\nrole = "ml-engineer"\nsource = "hand"\nopenings = 7\n\n# the end\n'
    path.write_text(f"{first}\n{own}")
    again = merged(path, MINE, [Snapshot("ml-engineer", MINE.id, openings=2)], {"ml-engineer"})
    assert own in again
    assert "openings = 2" in again
    assert "openings = 1" not in again


def test_comments_behind_a_replaced_table_stay(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text("")
    seen = Snapshot("ml-engineer", MINE.id, openings=1)
    path.write_text(merged(path, MINE, [seen], {"ml-engineer"}) + "\n# --- notes ---\n")
    assert merged(path, MINE, [seen], {"ml-engineer"}).endswith("\n# --- notes ---\n")


def test_a_file_that_would_lose_something_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(f'snapshot = [{{ role = "ml-engineer", source = "hand" }}]\n{HAND}')
    with pytest.raises(CannotMerge, match="without losing something"):
        merged(path, MINE, [Snapshot("ml-engineer", MINE.id)], {"ml-engineer"})
