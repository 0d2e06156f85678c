"""Roles of the user's own, from `--catalog` and from the configuration folder."""

import json
import os
from pathlib import Path

import pytest

from tests.conftest import Run

OWN = """
[[source]]
id = "board"
name = "Our Board"
kind = "postings"
currency = "EUR"
as_of = 2026-08-04

[[role]]
id = "gardener"
title = "Robot [red]Gardener[/red]"

[[snapshot]]
role = "gardener"
source = "board"
openings = 40
salary = { p25 = 40000, median = 50000, p75 = 60000, n = 40 }

[[snapshot]]
role = "ai-swe"
source = "board"
openings = 400
"""


@pytest.fixture
def own(tmp_path: Path) -> str:
    path = tmp_path / "own.toml"
    path.write_text(OWN, encoding="utf-8")
    return str(path)


def test_a_role_of_your_own_can_be_shown(here: Run, own: str) -> None:
    done = here("show", "gardener", "--catalog", own)
    assert (done.returncode, done.stderr) == (0, "")
    assert "board   4 Aug 2026  €50K" in done.stdout


def test_it_is_found_in_the_configuration_folder_too(here: Run, config: Path, own: str) -> None:
    named = here("show", "gardener", "--catalog", "own.toml").stdout
    folder = config / "roles.d"
    folder.mkdir()
    Path(own).rename(folder / "own.toml")
    page = here("show", "gardener").stdout
    assert "\nMore: careercli show gardener --full" in page
    assert named.replace(" --catalog own.toml", "").split() == page.split()


@pytest.mark.parametrize("command", ["roles", "show gardener"])
def test_the_next_command_is_given_on_the_same_data(here: Run, own: str, command: str) -> None:
    Path(own).rename("my own.toml")
    done = here(*command.split(), "--source", "board", "--catalog", "my own.toml")
    assert (done.returncode, done.stderr) == (0, "")
    assert "gardener --catalog 'my own.toml' --source board" in " ".join(
        done.stdout.replace("\\", "").replace("--full ", "").replace("ai-swe ", "").split()
    )


def test_markup_in_a_title_is_shown_as_it_stands(here: Run, own: str) -> None:
    assert "Robot [red]Gardener[/red]" in here("show", "gardener", "--catalog", own).stdout


def test_the_first_source_that_covers_both_roles_is_used(here: Run, own: str) -> None:
    done = here("compare", "gardener", "ai-swe", "--catalog", own)
    assert "board     –        40 < 400" in done.stdout
    assert "ai-market-pulse" not in done.stdout


def test_a_source_that_does_not_cover_a_role_says_which_ones_do(here: Run, own: str) -> None:
    done = here("compare", "gardener", "ml-engineer", "--source", "board", "--catalog", own)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "error: Our Board has no figures on AI/ML Engineer\n"
        "hint: sources that cover ml-engineer: ai-market-pulse, ai-jobs-net, builtin-ai, "
        "data-jobs-2023, open-jobs-2026-08\n"
    )


def test_show_takes_the_figures_of_the_source_that_is_asked_for(here: Run, own: str) -> None:
    both = here("show", "ai-swe", "--catalog", own).stdout
    one = here("show", "ai-swe", "--source", "board", "--catalog", own).stdout
    assert "ai-market-pulse" in both
    assert "ai-market-pulse" not in one


def test_roles_without_a_common_source_are_told_apart(here: Run, own: str) -> None:
    done = here("compare", "gardener", "ml-engineer", "--catalog", own)
    assert done.returncode == 0
    assert "Choose " not in done.stdout
    assert "No source covers both roles." in done.stdout


def test_roles_lists_only_what_a_source_covers_where_one_is_named(here: Run, own: str) -> None:
    done = here("roles", "--source", "board", "--catalog", own)
    assert "gardener" in done.stdout
    assert "ml-engineer" not in done.stdout


def test_a_missing_catalog_file_is_one_line_and_a_hint(here: Run) -> None:
    done = here("roles", "--catalog", "nowhere.toml")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        "error: nowhere.toml: no such file or directory\nhint: give the path of a TOML file\n"
    )


def test_a_bad_catalog_file_names_file_and_line(here: Run, tmp_path: Path) -> None:
    (tmp_path / "bad.toml").write_text("[[role]]\nid = \n", encoding="utf-8")
    done = here("compare", "ml-engineer", "ai-swe", "--catalog", "bad.toml")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("error: bad.toml:2: not TOML: ")
    assert done.stderr.count("\n") == 2


SECOND = """
[[source]]
id = "board"
name = "Our Board"
kind = "salary rows"
currency = "USD"
as_of = 2025-06-30

[[snapshot]]
role = "ml-engineer"
source = "board"
since = 2024-01-01
as_of = 2025-06-30
remote = 0.2
bases = { remote = 400 }
salary = { p25 = 150000, median = 190000, p75 = 230000, n = 900 }

[[snapshot]]
role = "ai-swe"
source = "board"
since = 2024-01-01
as_of = 2025-06-30
salary = { p25 = 140000, median = 180000, p75 = 220000, n = 900 }
"""


@pytest.fixture
def second(tmp_path: Path) -> tuple[str, str]:
    (tmp_path / "second.toml").write_text(SECOND, encoding="utf-8")
    return "--catalog", "second.toml"


def test_a_second_source_that_contradicts_a_verdict_is_told(
    here: Run, second: tuple[str, str]
) -> None:
    document = json.loads(here("compare", "mle", "ai-swe", *second, "--json").stdout)
    pay = document["verdicts"][0]
    assert (pay["standing"], pay["winner"]) == ("disputed", None)
    ahead = {opinion["source"]: opinion["ahead"] for opinion in pay["opinions"]}
    assert (ahead["ai-market-pulse"], ahead["board"]) == ("ai-swe", "ml-engineer")


def test_the_section_of_other_sources_shows_their_figures(
    here: Run, second: tuple[str, str]
) -> None:
    done = here("compare", "mle", "ai-swe", "--section", "others", *second)
    assert (done.returncode, done.stderr) == (0, "")
    assert "$190K" in done.stdout
    assert "board (salary rows, 1 Jan 2024–30 Jun 2025, USD)." in done.stdout


def test_show_has_a_row_for_the_second_source(here: Run, second: tuple[str, str]) -> None:
    shown = here("show", "mle", *second).stdout
    (row,) = [line.split() for line in shown.splitlines() if line.startswith("board ")]
    assert row == ["board", "1/24–6/25", "$190K", "900", "20%", "–", "–"]


# --- files in roles.d that a command can do without ---------------------------------------


@pytest.fixture
def folder(config: Path) -> Path:
    path = config / "roles.d"
    path.mkdir()
    return path


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("[[role]\n", "not TOML: expected ']]' at the end of an array declaration"),
        ('[[role]]\nid = "a"\n', "role a title: missing"),
        (
            OWN.replace('"board"', '"ai-jobs-net"'),
            "source ai-jobs-net id: 'ai-jobs-net' is already taken by source ai-jobs-net (bundled)",
        ),
    ],
    ids=["broken", "without a title", "clashing"],
)
def test_a_file_with_an_error_is_named_once_and_the_rest_answers(
    here: Run, folder: Path, text: str, wrong: str
) -> None:
    (folder / "a.toml").write_text(OWN)
    (folder / "b.toml").write_text(text)
    done = here("show", "gardener")
    assert (done.returncode, done.stdout[:21]) == (0, "Robot [red]Gardener[/")
    note, hint, *more = done.stderr.splitlines()
    assert note.startswith(f"note: passed over: {folder / 'b.toml'}:")
    assert note.endswith(wrong)
    assert hint.startswith("hint: ")
    assert more == []


def test_what_only_lies_beside_the_catalogs_is_not_read(here: Run, folder: Path) -> None:
    (folder / "d.toml").mkdir()
    os.mkfifo(folder / "e.toml")
    for name in (".#x.toml", "._x.toml", ".x.toml", "x.toml~", "x.txt"):
        (folder / name).write_text("no TOML")
    done = here("roles", "--json")
    assert (done.returncode, done.stderr) == (0, "")


def test_a_link_that_leads_nowhere_is_named(here: Run, folder: Path) -> None:
    (folder / "a.toml").symlink_to("nowhere")
    done = here("roles", "--json")
    assert done.returncode == 0
    assert done.stderr == (
        f"note: passed over: {folder / 'a.toml'}: no such file or directory\n"
        "hint: give the path of a TOML file\n"
    )


def test_a_configuration_folder_that_cannot_be_read_is_named(here: Run, config: Path) -> None:
    (config / "roles.d").write_text("not a folder")
    done = here("roles", "--json")
    assert done.returncode == 0
    assert done.stderr.startswith(f"note: passed over: cannot read {config / 'roles.d'}: ")


def test_a_role_by_a_bundled_id_counts_and_says_so(here: Run, folder: Path) -> None:
    (folder / "a.toml").write_text('[[role]]\nid = "ai-swe"\ntitle = "My Own"\n')
    done = here("show", "ai-swe")
    assert done.stdout.startswith("My Own (ai-swe)")
    assert done.stderr == (
        f"note: {folder / 'a.toml'}: role ai-swe counts for 'ai-swe', not the bundled ai-swe\n"
        "hint: give it names of its own to have both\n"
    )


def test_a_snapshot_of_a_bundled_sources_period_counts(here: Run, folder: Path) -> None:
    text = '[[snapshot]]\nrole = "ai-swe"\nsource = "ai-market-pulse"\nopenings = 77\n'
    (folder / "a.toml").write_text(text)
    done = here("roles", "--source", "ai-market-pulse", "--json")
    openings = {role["id"]: role["openings"] for role in json.loads(done.stdout)["roles"]}
    assert openings["ai-swe"] == 77


# --- the cache ----------------------------------------------------------------------------


def test_a_second_run_says_the_same(here: Run, own: str, tmp_path: Path) -> None:
    first = here("compare", "gardener", "ai-swe", "--catalog", own, "--json").stdout
    entries = list((tmp_path / ".cache/careercli/catalogs").iterdir())
    second = here("compare", "gardener", "ai-swe", "--catalog", own, "--json").stdout
    assert len(entries) == 1
    assert first == second


@pytest.mark.parametrize("spoilt", ["", "cut off", "[]"])
def test_a_spoilt_cache_is_passed_over_in_silence(
    here: Run, own: str, tmp_path: Path, spoilt: str
) -> None:
    first = here("show", "gardener", "--catalog", own).stdout
    (entry,) = (tmp_path / ".cache/careercli/catalogs").iterdir()
    whole = entry.read_text()
    entry.write_text(whole[: len(whole) // 2] if spoilt == "cut off" else spoilt)
    second = here("show", "gardener", "--catalog", own)
    assert (second.stdout, second.stderr) == (first, "")
    assert entry.read_text() == whole
