"""`careercli trend`, on a catalog file with a history."""

import json
import shutil
from pathlib import Path

import pytest

from careercli.catalog.decode import decode
from careercli.catalog.reading import read
from careercli.render.wrapping import cell_width
from tests.cli.streams import on_terminal
from tests.conftest import Run
from tests.market.fetching.server import greenhouse, ok, path_of, serving

YEARLY = str(Path(__file__).with_name("yearly.toml"))
MADE_UP = ("--catalog", YEARLY, "--source", "yearly")


def test_pay_and_demand_over_time_in_a_pipe(here: Run) -> None:
    done = here("trend", "mle", *MADE_UP)
    assert (done.returncode, done.stderr) == (0, "")
    title, answer, *_ = done.stdout.splitlines()
    assert title == "AI/ML Engineer over time · yearly · salary rows · USD a year"
    assert answer.startswith("AI/ML Engineer since 2023: median pay up 6.5% (clear), remote down")
    assert "━●━" in done.stdout


def test_json_has_every_period_and_change(here: Run) -> None:
    done = here("trend", "mle", "ds", *MADE_UP, "--json")
    first, second = json.loads(done.stdout)["roles"]
    assert [point["as_of"] for point in first["history"]] == [
        *("2023-12-31", "2024-12-31", "2025-06-30")
    ]
    assert [point["partial"] for point in first["history"]] == [False, False, True]
    changes = [(c["about"], c["from"], c["to"]) for c in second["changes"]]
    assert changes == [("pay", "2023-12-31", "2024-12-31")]


def test_a_file_in_the_configuration_folder_brings_a_history_too(here: Run, config: Path) -> None:
    (config / "roles.d").mkdir()
    shutil.copy(YEARLY, config / "roles.d" / "yearly.toml")
    assert here("trend", "mle").returncode == 0


def test_explain_shows_the_formulas(here: Run) -> None:
    done = here("trend", "mle", "--catalog", YEARLY, "--explain")
    assert "How it is computed" in done.stdout
    assert "The gap is clear beyond √((" in done.stdout


def test_a_role_without_a_history_is_wrong_use_with_a_way_to_one(here: Run) -> None:
    done = here("trend", "mle", "ai-pm", "--source", "yearly", "--catalog", YEARLY)
    assert (done.returncode, done.stdout) == (2, "")
    error, hint = done.stderr.splitlines()
    assert error == (
        "error: Yearly Salaries has no history of AI/ML Engineer and AI Product Manager"
    )
    assert "yearly has one of ml-engineer, data-scientist; `careercli market import" in hint


def test_a_narrow_terminal_draws_it_too(tmp_path: Path) -> None:
    shutil.copy(YEARLY, tmp_path)
    arguments = ("trend", "mle", "ds", "--catalog", "yearly.toml", "--source", "yearly")
    done = on_terminal(tmp_path, *arguments, columns=40, env={"NO_COLOR": "1"})
    assert (done.code, done.err) == (0, "")
    assert "No room for: Drawn," in " ".join(done.out.split())
    assert max(cell_width(line) for line in done.out.split("\n")) <= 40


def test_a_dumb_terminal_gets_it_in_ascii(tmp_path: Path) -> None:
    arguments = ("trend", "mle", *MADE_UP)
    done = on_terminal(tmp_path, *arguments, columns=100, env={"TERM": "dumb"})
    assert (done.code, done.err) == (0, "")
    assert done.out.isascii()
    assert "=O" in done.out


def test_sections_show_what_the_first_screen_rests_on(here: Run) -> None:
    done = here("trend", "data-analyst", "--section", "levels")
    assert done.returncode == 0
    assert "Pay by level, from each period to the last" in done.stdout
    assert "Laspeyres  Paasche" not in done.stdout
    whole = here("trend", "data-analyst", "--full").stdout
    assert "Laspeyres  Paasche" in whole
    assert "Pay by level, from each period to the last" in whole


def test_the_first_screen_says_what_is_raw_and_what_is_at_a_fixed_mix(here: Run) -> None:
    done = here("trend", "data-analyst")
    lines = done.stdout.splitlines()
    assert len(lines) <= 24
    head = next(line for line in lines if line.startswith("Period"))
    row = next(line for line in lines if line.startswith("2023"))
    at = {name: row.split()[place] for place, name in enumerate(head.replace(" 95%", "").split())
          if name != "Pay"}  # fmt: skip
    assert "median pay down 6.9% (clear), at a fixed mix of" in done.stdout
    assert {at[name] for name in ("Raw", "Laspeyres", "Paasche")} == {"−7.3%", "−1.1%", "+1.6%"}


def test_an_unknown_section_is_wrong_use(here: Run) -> None:
    done = here("trend", "data-analyst", "--section", "level")
    assert (done.returncode, done.stdout) == (2, "")
    assert "unknown section 'level'" in done.stderr
    assert "levels" in done.stderr


def test_an_update_of_boards_writes_what_the_index_needs(
    here: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    with serving() as mirror:
        mirror.set(path_of("greenhouse:acme"), ok(greenhouse("ML Engineer", "Data Engineer")))
        mirror.set(path_of("greenhouse:bcorp"), ok(greenhouse("Data Engineer")))
        asked = ("greenhouse:acme", "greenhouse:bcorp", "--mirror", mirror.url)
        assert here("market", "update", *asked).returncode == 0
    catalog = decode(read(tmp_path / "data/careercli/boards.toml"))
    assert catalog.sources[0].days[0].answered == ("greenhouse:acme", "greenhouse:bcorp")
    by_board = {s.role: s.by_board for s in catalog.snapshots}
    assert by_board["data-engineer"] is not None
    assert by_board["ml-engineer"] is not None
    assert by_board["data-engineer"].boards == ("greenhouse:acme", "greenhouse:bcorp")
    assert by_board["ml-engineer"].openings == (1,)


def test_a_clear_change_that_rests_on_few_of_a_level_says_so_in_the_first_sentence(
    here: Run,
) -> None:
    page = " ".join(here("trend", "ml-engineer").stdout.split())
    assert "+22.2% to +24.1% (clear, though a level rests on 6)" in page
    assert "−1.9% to −1.0% (can be chance)" in page
