"""Snapshots written into catalog files."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.catalog import merging
from careercli.catalog.check import check_files
from careercli.catalog.decode import decode
from careercli.catalog.merging import CannotMerge, ready_to_write, with_snapshots, write_snapshots
from careercli.catalog.model import (
    Catalog,
    Company,
    Role,
    Salary,
    Seniority,
    SkillShare,
    Snapshot,
    Source,
)
from careercli.catalog.reading import BadCatalogFile, parse, read
from careercli.catalog.survey import HourlyWages, Place, Survey
from careercli.catalog.toml_text import HEAD, toml_text
from careercli.files.writing import CannotSave
from tests.builders import SHIPPED, make_snapshot, make_source
from tests.conftest import ROOT

TODAY = date(2026, 7, 1)
MINE = make_source("mine", name='My "own" list', as_of=date(2026, 1, 31))
FIRST = make_snapshot(
    *("ml-engineer", "mine"),
    as_of=date(2026, 1, 31),
    openings=40,
    salary=Salary(median=100_000, n=31),
    companies=(("Zürich \\ Söhne", 2),),
    skills=("sql",),
)
FILES = sorted((ROOT / "data" / "snapshots").glob("*.toml"))
OTHERS = """\
[[role]]
id = "cook"
title = 'Cook'

[[source]]
id = "hand"
name = "By hand"
kind = "postings"
currency = "EUR"

[[source.caveats]]
about = ["pay"]
text = "By hand."

[[snapshot]]
source = "hand"
role = "cook"
openings = 7
skills = ["sql", { id = "python" }]
"""


@pytest.fixture(autouse=True)
def _shipped(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read the bundled catalog once for all tests."""
    monkeypatch.setattr(merging, "bundled", lambda **_: SHIPPED)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "mine.toml"


def write(path: Path, *snapshots: Snapshot, source: Source = MINE) -> None:
    write_snapshots(path, source, snapshots, TODAY)


def snapshots(path: Path) -> tuple[Snapshot, ...]:
    return decode(read(path)).snapshots


def refused(path: Path, *snapshots: Snapshot, source: Source = MINE) -> CannotMerge:
    """The error of a write that leaves the file as it was."""
    before = path.read_bytes() if path.exists() else None
    with pytest.raises(CannotMerge) as caught:
        write(path, *snapshots, source=source)
    assert (path.read_bytes() if path.exists() else None) == before
    return caught.value


def test_a_new_file_holds_the_source_and_its_snapshots(path: Path) -> None:
    write(path, FIRST)
    document = decode(read(path))
    assert (document.sources, document.snapshots) == ((MINE,), (FIRST,))
    assert [p for p in check_files([path], TODAY) if p.severity == "error"] == []


def test_the_same_import_again_changes_no_byte(path: Path) -> None:
    write(path, FIRST)
    before = path.read_bytes()
    write(path, FIRST)
    assert path.read_bytes() == before


def test_the_order_of_two_imports_does_not_matter(path: Path, tmp_path: Path) -> None:
    later = FIRST._replace(as_of=date(2026, 2, 28))
    write(path, FIRST)
    write(path, later)
    other = tmp_path / "other.toml"
    write(other, later)
    write(other, FIRST)
    assert path.read_bytes() == other.read_bytes()


def test_a_snapshot_of_the_same_period_is_replaced_and_all_others_stay(path: Path) -> None:
    later = FIRST._replace(as_of=date(2026, 2, 28))
    write(path, FIRST, later)
    write(path, FIRST._replace(openings=50), FIRST._replace(role="data-scientist"))
    assert [(s.role, s.as_of, s.openings) for s in snapshots(path)] == [
        ("data-scientist", FIRST.as_of, 40),
        ("ml-engineer", FIRST.as_of, 50),
        ("ml-engineer", later.as_of, 40),
    ]


def test_a_snapshot_of_the_sources_own_day_is_the_one_with_that_date(path: Path) -> None:
    write(path, FIRST._replace(as_of=None))
    write(path, FIRST._replace(openings=50))
    assert [s.openings for s in snapshots(path)] == [50]


def test_other_tables_of_a_file_stay(path: Path) -> None:
    path.write_text(OTHERS)
    before = decode(read(path))
    write(path, FIRST)
    after = decode(read(path))
    assert after.roles == before.roles
    assert after.sources == (*before.sources, MINE)
    assert after.snapshots == (*before.snapshots, FIRST)


def test_a_source_stays_as_it_was_written_by_hand(path: Path) -> None:
    write(path, FIRST)
    text = path.read_text().replace("name = ", 'licence = "CC0"\nname = ', 1)
    path.write_text(text)
    write(path, FIRST)
    assert decode(read(path)).sources[0].licence == "CC0"


def test_a_file_with_comments_is_refused_since_they_would_be_lost(path: Path) -> None:
    path.write_text(f"# mine\n{OTHERS}")
    error = refused(path, FIRST)
    assert error.message == f"{path} holds comments, which an import would lose"
    assert error.hint == "give another -o FILE, and both files with --catalog"


def test_a_number_sign_in_a_text_is_no_comment(path: Path) -> None:
    path.write_text(OTHERS.replace("By hand.", "# By hand."))
    write(path, FIRST)
    assert path.read_text().startswith(HEAD)


def test_a_role_that_nobody_knows_gets_a_table(path: Path) -> None:
    write(path, FIRST._replace(role="fish-cook"))
    assert decode(read(path)).roles == (Role("fish-cook", "Fish Cook"),)


@pytest.mark.parametrize(
    "source", [MINE._replace(currency="EUR"), MINE._replace(kind="salary rows")]
)
def test_another_currency_or_kind_is_refused(path: Path, source: Source) -> None:
    write(path, FIRST)
    error = refused(path, FIRST, source=source)
    assert error.message == "source mine holds postings in USD so far"
    assert "another --source" in error.hint


@pytest.mark.parametrize(
    ("snapshot", "wrong"),
    [
        (FIRST._replace(as_of=date(2026, 7, 2)), "2026-07-02 is in the future"),
        (FIRST._replace(role="Not an id"), "'Not an id' is not an id"),
        (FIRST._replace(salary=Salary(median=239, p75=250_000)), "over 20 times as much"),
    ],
)
def test_nothing_is_written_that_the_next_command_rejects(
    path: Path, snapshot: Snapshot, wrong: str
) -> None:
    error = refused(path, snapshot)
    assert "would be refused by every command" in error.message
    assert wrong in error.message
    assert error.hint.startswith("right would be: ")


@pytest.mark.parametrize(
    ("source", "field"),
    [(MINE._replace(name=" "), "name"), (MINE._replace(currency="A1"), "currency")],
)
def test_a_source_that_would_be_rejected_is_told_before_anything_is_imported(
    path: Path, source: Source, field: str
) -> None:
    with pytest.raises(CannotMerge, match=f"source mine {field}: "):
        ready_to_write(path, source, TODAY)


def test_a_name_that_is_not_text_is_refused(path: Path) -> None:
    assert "is not text" in refused(path, FIRST, source=MINE._replace(name="a\udce9")).message


def test_the_id_of_a_bundled_source_is_told_before_anything_is_imported(path: Path) -> None:
    with pytest.raises(CannotMerge, match="source ai-jobs-net is a bundled one") as caught:
        ready_to_write(path, make_source("ai-jobs-net"), TODAY)
    assert caught.value.hint == "give these figures another --source"


def test_a_bundled_source_can_be_written_anew_in_its_own_file(path: Path) -> None:
    (bundled,) = (s for s in SHIPPED.sources if s.id == "builtin-ai")
    own = [s for s in SHIPPED.snapshots if s.source == "builtin-ai"]
    write(path, *own, source=bundled)
    ready_to_write(path, make_source("builtin-ai"), TODAY)
    write(path, own[0]._replace(openings=700, postings=700), source=bundled)
    assert len(snapshots(path)) == len(own)


@pytest.mark.parametrize("text", ["[[role]\n", '[[role]]\nid = "A b"\ntitle = "A"\n'])
def test_a_broken_file_is_told_before_anything_is_imported(path: Path, text: str) -> None:
    path.write_text(text)
    with pytest.raises(BadCatalogFile):
        ready_to_write(path, MINE, TODAY)


def test_a_read_only_file_is_told_before_anything_is_imported(path: Path) -> None:
    write(path, FIRST)
    path.chmod(0o444)
    with pytest.raises(CannotSave, match="it is read-only"):
        ready_to_write(path, MINE, TODAY)


def test_a_file_keeps_its_mode(path: Path) -> None:
    write(path, FIRST)
    path.chmod(0o640)
    write(path, FIRST)
    assert path.stat().st_mode & 0o777 == 0o640


def test_nothing_is_left_beside_the_file(path: Path, tmp_path: Path) -> None:
    write(path, FIRST)
    assert list(tmp_path.iterdir()) == [path]


WRITE = """
import sys
from datetime import date
from pathlib import Path
from careercli.catalog.merging import write_snapshots
from careercli.catalog.model import Snapshot, Source
mine = Source("mine", "Mine", "postings", "USD")
day = date(2026, 1, int(sys.argv[2]))
write_snapshots(Path(sys.argv[1]), mine, [Snapshot("ai-swe", "mine", day)], date(2026, 7, 1))
"""


def test_processes_that_write_at_once_lose_nothing(path: Path) -> None:
    command = [sys.executable, "-c", WRITE, str(path)]
    running = [subprocess.Popen([*command, str(day)]) for day in range(1, 5)]
    assert [process.wait(timeout=60) for process in running] == [0] * 4
    assert [s.as_of for s in snapshots(path)] == [date(2026, 1, day) for day in range(1, 5)]


# --- laws ---------------------------------------------------------------------------------

TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
SHARE = st.floats(0, 1) | st.just(0) | st.just(1)
SKILLS = st.lists(st.sampled_from([s.id for s in SHIPPED.skills[:50]]), unique=True, max_size=4)
SURVEYS = st.builds(
    Survey,
    place=st.builds(Place, TEXT, TEXT, st.just("state")),
    employment=st.none() | st.integers(0, 10**6),
    employment_rse=st.none() | SHARE,
    wage_rse=st.none() | SHARE,
    location_quotient=st.none() | SHARE,
    per_thousand=st.none() | SHARE,
    hourly=st.none() | st.builds(HourlyWages, SHARE, *[st.none() | SHARE] * 5),
)
SNAPSHOTS = st.builds(
    Snapshot,
    role=st.sampled_from(["ml-engineer", "ai-swe", "fish-cook"]),
    source=st.just("mine"),
    as_of=st.dates(date(2020, 1, 1), TODAY) | st.none(),
    counted_as=st.none() | TEXT,
    openings=st.none() | st.integers(1_000, 9_999),
    remote=st.none() | SHARE,
    seniority=st.none() | st.builds(Seniority, SHARE, SHARE, SHARE),
    unranked=st.lists(st.builds(SkillShare, st.just("sql"), SHARE), max_size=1).map(tuple),
    salary=st.none() | st.builds(Salary, median=st.integers(1, 10**9), n=st.integers(0, 99)),
    companies=st.lists(st.builds(Company, TEXT, st.integers(0, 99)), max_size=3).map(tuple),
    metros=st.lists(TEXT, max_size=3).map(tuple),
    survey=st.none() | SURVEYS,
    skills=SKILLS.map(lambda ids: make_snapshot("a", skills=ids).skills),
)
DISTINCT = st.lists(SNAPSHOTS, max_size=4, unique_by=lambda s: (s.role, s.as_of or MINE.as_of))


@settings(max_examples=30, deadline=None)
@given(DISTINCT)
def test_what_is_written_is_read_back(seen: list[Snapshot]) -> None:
    catalog = with_snapshots(Catalog(), MINE, seen)
    assert decode(parse(Path("law.toml"), toml_text(catalog))) == catalog
    assert set(catalog.snapshots) == set(seen)


@settings(max_examples=30, deadline=None)
@given(DISTINCT, DISTINCT)
def test_merging_twice_is_merging_once(first: list[Snapshot], second: list[Snapshot]) -> None:
    once = with_snapshots(with_snapshots(Catalog(), MINE, first), MINE, second)
    assert with_snapshots(once, MINE, second) == once
    assert set(second) <= set(once.snapshots)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_file_of_the_data_folder_is_the_text_that_is_made_of_its_records(file: Path) -> None:
    catalog = decode(read(file))
    (own,) = catalog.sources
    assert toml_text(with_snapshots(catalog, own, ())) == file.read_text(encoding="utf-8")
