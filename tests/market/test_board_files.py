"""Files of a fetch as boards: which answered, and a role's openings on each."""

import gzip
import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from careercli.catalog.boards import BoardDay, BoardOpenings
from careercli.catalog.decode import decode
from careercli.catalog.reading import read
from careercli.market.board_files import boards_in
from careercli.market.options import ImportOptions, Wanted
from tests.conftest import Run, runner

FIRST, SECOND = date(2026, 1, 5), date(2026, 1, 12)
OF_DAY = ImportOptions("mine", as_of=FIRST)


def files(*names: str) -> list[Path]:
    return [Path("raw/2026-01-05") / name for name in names]


def test_a_file_is_the_board_of_its_folder_and_name() -> None:
    result = boards_in(files("greenhouse/acme.json.gz", "personio/a-b.xml.gz"), OF_DAY)
    assert list(result.values()) == ["greenhouse:acme", "personio:a-b"]
    paged = boards_in(files("teamtailor/acme.json.gz", "teamtailor/acme.page-2.json.gz"), OF_DAY)
    assert set(paged.values()) == {"teamtailor:acme"}
    assert list(boards_in(files("lever/a.b.json"), OF_DAY).values()) == ["lever:a.b"]


@pytest.mark.parametrize(
    "options",
    [
        OF_DAY._replace(as_of=None),
        OF_DAY._replace(by="month"),
        OF_DAY._replace(wanted=Wanted(country="US")),
        OF_DAY._replace(wanted=Wanted(since=FIRST)),
    ],
)
def test_a_part_of_boards_or_boards_of_no_day_are_none(options: ImportOptions) -> None:
    assert boards_in(files("lever/acme.json.gz"), options) == {}


@pytest.mark.parametrize("other", ["jobs.csv", "else/acme.json.gz", "lever/jobs.csv"])
def test_boards_beside_another_file_are_none(other: str) -> None:
    assert boards_in(files("lever/acme.json.gz", other), OF_DAY) == {}


def job(number: int, day: date, title: str = "Data Engineer") -> dict[str, Any]:
    created = int(datetime(day.year, day.month, day.day, 12, tzinfo=UTC).timestamp() * 1000)
    pay = {"min": 100_000, "max": 120_000, "currency": "USD", "interval": "per-year-salary"}
    return {
        "id": str(number),
        "text": title,
        "hostedUrl": f"https://jobs.lever.co/acme/{number}",
        "createdAt": created,
        "categories": {"location": "Berlin"},
        "descriptionPlain": f"Team {number} works with SQL.",
        "salaryRange": pay,
    }


def fetched(folder: Path, day: date, boards: dict[str, list[dict[str, Any]]]) -> list[str]:
    made = folder / str(day) / "lever"
    made.mkdir(parents=True)
    for slug, jobs in boards.items():
        made.joinpath(f"{slug}.json.gz").write_bytes(gzip.compress(json.dumps(jobs).encode()))
    return sorted(str(path) for path in made.iterdir())


@pytest.fixture(scope="module")
def two_days(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A catalog file of two days: on the second a board fails, one is added, one has emptied."""
    folder = tmp_path_factory.mktemp("boards")
    run = runner(folder)
    old = FIRST - timedelta(days=30)
    first = {
        "acme": [job(1, old), job(2, old), job(3, FIRST)],
        "bcorp": [job(4, old)],
        "cinc": [job(5, old), job(6, FIRST, "Nurse")],
        "empty": [],
    }
    second = {
        "acme": [job(1, old), job(2, old), job(3, FIRST), job(7, SECOND - timedelta(days=6))],
        "cinc": [],
        "dlab": [job(8, FIRST), job(9, FIRST - timedelta(days=1))],
        "empty": [job(10, SECOND)],
    }
    for day, boards in ((FIRST, first), (SECOND, second)):
        paths = fetched(folder / "raw", day, boards)
        done = run("market", "import", *paths, "--source", "mine", "--as-of", str(day))
        assert (done.returncode, done.stderr) == (0, "")
    return folder / "mine.toml"


def test_an_import_of_boards_says_which_answered_and_what_each_has(two_days: Path) -> None:
    catalog = decode(read(two_days))
    assert catalog.sources[0].days == (
        BoardDay(FIRST, ("lever:acme", "lever:bcorp", "lever:cinc", "lever:empty")),
        BoardDay(SECOND, ("lever:acme", "lever:cinc", "lever:dlab", "lever:empty")),
    )
    first, second = catalog.snapshots
    assert (first.since, first.as_of, first.openings) == (None, FIRST, 5)
    assert first.by_board == BoardOpenings(
        ("lever:acme", "lever:bcorp", "lever:cinc"), (3, 1, 1), (1, 0, 0)
    )
    assert second.by_board == BoardOpenings(  # of 5 Jan is seven days old, of 4 Jan eight
        ("lever:acme", "lever:dlab", "lever:empty"), (4, 2, 1), (2, 1, 1)
    )
    assert second.pay_by_level is not None
    assert second.pay_by_level.mid is not None
    assert (second.pay_by_level.mid.median, second.pay_by_level.mid.n) == (110_000, 7)


def test_a_trend_of_them_opens_with_the_index_and_calls_totals_raw(
    here: Run, two_days: Path
) -> None:
    """Acme 3 to 4, Cinc 1 to 0, Empty 0 to 1: 5 of 4; the raw total is 7 of 5."""
    asked = ("trend", "data-engineer", "--catalog", str(two_days), "--source", "mine")
    done = here(*asked)
    assert (done.returncode, done.stderr) == (0, "")
    answer = " ".join(done.stdout.split())
    assert "Data Engineer since 5 Jan 2026: openings, like with like, up 25%" in answer
    assert "On 3 boards, the largest with 80% of the openings." in answer
    assert "Totals of openings are raw" in answer
    row = next(line.split() for line in done.stdout.splitlines() if line.startswith("12 Jan"))
    assert row[3:4] == ["125.0%"]
    assert row[5:8] == ["7", "4", "3"]
    (role,) = json.loads(here(*asked, "--json").stdout)["roles"]
    result = role["history"][1]["demand"]
    assert (result["level"], result["before"], result["after"]) == (1.25, 4, 5)
    assert (result["active"], result["new"], result["answered"]) == (7, 4, 4)
    raw = [change for change in role["changes"] if change["about"] == "openings"]
    assert raw[0]["text"].startswith("Openings, raw totals: 5 (5 Jan 2026), 7 (12 Jan 2026)")


@pytest.mark.parametrize("end", [".csv", ".md", ".html"])
def test_every_format_has_it(here: Run, two_days: Path, tmp_path: Path, end: str) -> None:
    asked = ("trend", "data-engineer", "--catalog", str(two_days), "--source", "mine")
    done = here(*asked, "-o", f"out{end}")
    assert (done.returncode, done.stderr) == (0, "")
    text = tmp_path.joinpath(f"out{end}").read_text(encoding="utf-8")
    assert ("roles.history.demand.level,1.25,ratio" if end == ".csv" else "125.0%") in text


def test_imports_of_days_in_any_order_make_the_same_file(
    here: Run, two_days: Path, tmp_path: Path
) -> None:
    for day in (SECOND, FIRST, SECOND):
        paths = sorted(map(str, (two_days.parent / "raw" / str(day)).glob("*/*")))
        here("market", "import", *paths, "--source", "mine", "--as-of", str(day))
    text = two_days.read_text(encoding="utf-8")
    assert tmp_path.joinpath("mine.toml").read_text(encoding="utf-8") == text


def test_an_opening_on_two_boards_counts_on_each_and_once_in_all(here: Run, tmp_path: Path) -> None:
    """A company that moves has the same opening on its old board and on its new one."""
    same = [job(1, FIRST)]
    paths = fetched(tmp_path / "raw", FIRST, {"new": same, "old": same})
    here("market", "import", *paths, "--source", "mine", "--as-of", str(FIRST))
    (result,) = decode(read(tmp_path / "mine.toml")).snapshots
    assert (result.postings, result.openings) == (2, 1)
    assert result.by_board == BoardOpenings(("lever:new", "lever:old"), (1, 1), (1, 1))


def test_without_dates_nobody_knows_what_is_new(here: Run, tmp_path: Path) -> None:
    undated = {**job(1, FIRST), "createdAt": None}
    paths = fetched(tmp_path / "raw", FIRST, {"acme": [undated]})
    here("market", "import", *paths, "--source", "mine", "--as-of", str(FIRST))
    (result,) = decode(read(tmp_path / "mine.toml")).snapshots
    assert result.by_board == BoardOpenings(("lever:acme",), (1,), None)
