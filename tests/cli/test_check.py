"""`careercli check`, and what the other commands do with a user's own catalog files."""

import json
from pathlib import Path
from typing import Any

import pytest

from careercli.catalog.problems import Problem
from careercli.views.blocks import Items
from careercli.views.check.page import page
from tests.conftest import Run

ROLE = '[[role]]\nid = "mail-engineer"\ntitle = "Mail Engineer"\naliases = ["mailer"]\n'
SOURCE = '[[source]]\nid = "own"\nname = "Own count"\nkind = "postings"\ncurrency = "EUR"\n'
PAY = "salary = { p25 = 60000, median = 70000, p75 = 80000, n = 100 }\n"
FIGURES = f'[[snapshot]]\nrole = "mail-engineer"\nsource = "own"\nopenings = 120\n{PAY}'
SWE = '[[snapshot]]\nrole = "ai-swe"\nsource = "own"\nopenings = 130\n'
NO_DATE = "no date: nobody can tell how old its figures are"


@pytest.fixture
def roles_d(config: Path) -> Path:
    folder = config / "roles.d"
    folder.mkdir()
    return folder


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """own.toml, in the folder in which `here` runs: a sound role and an undated source."""
    path = tmp_path / "own.toml"
    path.write_text(ROLE + SOURCE)
    return path


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """broken.toml: a field that there is not, and a currency without its form."""
    path = tmp_path / "broken.toml"
    path.write_text(f'{ROLE}colour = "red"\n{SOURCE.replace("EUR", "euro")}as_of = 2026-01-01\n')
    return path


def document(here: Run, *arguments: str) -> dict[str, Any]:
    """What a command prints as JSON; nothing else is on its streams."""
    done = here(*arguments, "--json")
    assert done.stderr == ""
    found: dict[str, Any] = json.loads(done.stdout)
    return found


# --- exit codes -------------------------------------------------------------------


def test_the_bundled_data_has_no_errors(here: Run) -> None:
    done = here("check")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("0 errors, ")


def test_a_file_without_problems_passes_even_strictly(here: Run, own: Path) -> None:
    own.write_text(ROLE)
    done = here("check", "--strict", "own.toml")
    assert (done.returncode, done.stdout, done.stderr) == (0, "No problems.\n", "")


@pytest.mark.parametrize(("strict", "code"), [((), 0), (("--strict",), 1)])
@pytest.mark.usefixtures("own")
def test_warnings_fail_only_when_strict(here: Run, strict: tuple[str, ...], code: int) -> None:
    done = here("check", *strict, "own.toml")
    assert (done.returncode, done.stderr) == (code, "")


@pytest.mark.parametrize("options", [(), ("--strict",), ("--json",)])
@pytest.mark.usefixtures("broken")
def test_errors_fail(here: Run, options: tuple[str, ...]) -> None:
    done = here("check", *options, "broken.toml")
    assert (done.returncode, done.stderr) == (1, "")


@pytest.mark.parametrize("name", ["missing.toml", "."])
def test_a_file_that_cannot_be_read_is_a_problem_like_any_other(here: Run, name: str) -> None:
    done = here("check", name)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.startswith(f"1 error, 0 warnings.\n\n- {name}: error: ")


# --- what it prints ---------------------------------------------------------------


@pytest.mark.usefixtures("broken")
def test_the_text_begins_with_a_sum_and_names_file_and_line_of_each_problem(here: Run) -> None:
    unwrapped = here("check", "broken.toml").stdout.replace("\n  ", " ")
    sum_, empty, first, second = unwrapped.splitlines()
    assert first.startswith(
        "- broken.toml:5: error: role mail-engineer colour: unknown field. Right would be: "
    )
    assert second == (
        "- broken.toml:10: error: source own currency: 'euro'. "
        "Right would be: an ISO 4217 code such as USD."
    )
    assert (empty, sum_) == ("", "2 errors, 0 warnings.")


def test_file_and_line_stand_in_one_piece_however_long_the_path(here: Run, tmp_path: Path) -> None:
    path = tmp_path / f"{'a-long-name-' * 10}.toml"
    path.write_text("[[role]\n")
    assert f"\n- {path}:1:\n  error: not TOML: " in here("check", str(path)).stdout


@pytest.mark.usefixtures("own")
def test_the_json_has_the_same_problems_with_a_field_for_each_part(here: Run) -> None:
    assert document(here, "check", "own.toml") == {
        "schema": "careercli/check/1",
        "errors": 0,
        "warnings": 1,
        "kinds": [
            {
                "severity": "warning",
                "right": "as_of = the day the figures were taken",
                "problems": 1,
            }
        ],
        "problems": [
            {
                "severity": "warning",
                "file": "own.toml",
                "line": 5,
                "table": "source",
                "id": "own",
                "role": None,
                "field": "as_of",
                "wrong": NO_DATE,
                "right": "as_of = the day the figures were taken",
            }
        ],
    }


def test_the_json_of_no_problems_is_a_document_too(here: Run, own: Path) -> None:
    own.write_text("")
    counts = {"errors": 0, "warnings": 0, "kinds": [], "problems": []}
    assert document(here, "check", "own.toml") == {"schema": "careercli/check/1"} | counts


def test_a_sentence_says_in_how_many_places_the_same_would_be_right(here: Run, own: Path) -> None:
    own.write_text(SOURCE + SOURCE.replace('"own"', '"other"'))
    summary = here("check", "own.toml").stdout.split("\n\n")[0]
    assert " ".join(summary.split()) == (
        "0 errors, 2 warnings. "
        "Most often right would be: as_of = the day the figures were taken (2)."
    )
    (kind,) = document(here, "check", "own.toml")["kinds"]
    assert kind["problems"] == 2


def test_several_files_are_checked_together(here: Run, own: Path) -> None:
    own.with_name("other.toml").write_text(f"{SOURCE}as_of = 2026-01-01\n")
    parsed = document(here, "check", "own.toml", "other.toml")
    assert [(p["file"], p["line"], p["wrong"]) for p in parsed["problems"]] == [
        ("own.toml", 5, NO_DATE),
        ("other.toml", 2, "'own' is already taken by source own (own.toml)"),
    ]


def test_control_characters_of_a_file_are_made_visible(here: Run, own: Path) -> None:
    own.write_text('[[role]]\nid = "\\u001b[31m"\ntitle = "A"\n')
    text = here("check", "own.toml").stdout
    assert "\\x1b[31m" in text
    assert "\x1b" not in text


# --- files of one's own ----------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "line", "wrong"),
    [
        ("[[role]]\nid =\n", 2, "not TOML"),
        (f"{ROLE}colour = 1\n", 5, "role mail-engineer colour: unknown field"),
    ],
    ids=["syntax", "shape"],
)
@pytest.mark.parametrize(
    "command", [("compare", "ml-engineer", "ai-swe"), ("roles",), ("show", "mle")]
)
def test_a_broken_file_keeps_a_command_from_printing_anything(
    here: Run, own: Path, command: tuple[str, ...], text: str, line: int, wrong: str
) -> None:
    own.write_text(text)
    done = here(*command, "--catalog", "own.toml")
    assert (done.returncode, done.stdout) == (1, "")
    error, hint = done.stderr.splitlines()
    assert error.startswith(f"error: own.toml:{line}: {wrong}")
    assert hint.startswith("hint: ")


def test_a_missing_catalog_file_is_an_error_with_its_name(here: Run) -> None:
    done = here("roles", "--catalog", "missing.toml")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("error: missing.toml: ")


def test_files_in_roles_d_are_loaded_by_every_command(here: Run, roles_d: Path) -> None:
    (roles_d / "mine.toml").write_text(ROLE)
    (roles_d / "notes.txt").write_text("not a catalog file")
    assert "mail-engineer" in [role["id"] for role in document(here, "roles")["roles"]]
    assert here("show", "mailer").returncode == 0


def test_files_in_roles_d_are_checked_with_the_bundled_data(here: Run, roles_d: Path) -> None:
    (roles_d / "b.toml").write_text(f"{FIGURES}colour = 1\n")
    (roles_d / "a.toml").write_text(f"{ROLE}colour = 1\n")
    problems = document(here, "check")["problems"]
    assert [(p["file"], p["line"]) for p in problems if p["severity"] == "error"] == [
        (str(roles_d / "a.toml"), 5),
        (str(roles_d / "b.toml"), 6),
    ]


def test_files_in_roles_d_are_not_part_of_the_check_of_a_file(
    here: Run, roles_d: Path, own: Path
) -> None:
    (roles_d / "mine.toml").write_text("[[role]\n")
    own.write_text(ROLE)
    assert here("check", "own.toml").stdout == "No problems.\n"


def test_a_broken_file_in_roles_d_is_an_error_of_check_alone(here: Run, roles_d: Path) -> None:
    (roles_d / "mine.toml").write_text("[[role]\n")
    assert here("check").returncode == 1
    done = here("roles")
    assert done.returncode == 0
    assert done.stderr.startswith(f"note: passed over: {roles_d / 'mine.toml'}:1: not TOML")


def test_catalog_may_be_given_more_than_once(here: Run, tmp_path: Path) -> None:
    (tmp_path / "roles.toml").write_text(ROLE)
    (tmp_path / "figures.toml").write_text(SOURCE + FIGURES)
    files = ("--catalog", "figures.toml", "--catalog", "roles.toml")
    last = document(here, "roles", *files)["roles"][-1]
    assert (last["id"], last["source"], last["openings"]) == ("mail-engineer", "own", 120)


def test_a_role_of_ones_own_is_listed_with_its_own_source(here: Run, own: Path) -> None:
    own.write_text(ROLE + SOURCE + FIGURES)
    parsed = document(here, "roles", "--catalog", "own.toml")
    assert parsed["sources"][0]["id"] == "ai-market-pulse"
    assert parsed["sources"][-1]["id"] == "own"
    last = parsed["roles"][-1]
    assert (last["id"], last["source"]) == ("mail-engineer", "own")
    assert last["salary"]["median"] == 70_000


def test_it_compares_with_a_bundled_role_that_its_source_covers_too(here: Run, own: Path) -> None:
    own.write_text(ROLE + SOURCE + FIGURES + SWE)
    parsed = document(here, "compare", "mailer", "ai-swe", "--catalog", "own.toml")
    assert parsed["source"]["id"] == "own"
    openings = {role["id"]: role["openings"] for role in parsed["roles"]}
    assert openings == {"mail-engineer": 120, "ai-swe": 130}


def test_it_compares_with_another_sources_role_and_says_so(here: Run, own: Path) -> None:
    own.write_text(ROLE + SOURCE + FIGURES)
    parsed = document(here, "compare", "mailer", "ai-swe", "--catalog", "own.toml")
    assert parsed["source"] is None
    assert {source["id"] for source in parsed["sources"]} == {"ai-market-pulse", "own"}
    sources = {role["id"]: role["source"] for role in parsed["roles"]}
    assert sources == {"mail-engineer": "own", "ai-swe": "ai-market-pulse"}
    assert parsed["pay"] == {}


def test_a_problem_without_a_line_names_the_source_of_the_snapshot() -> None:
    problem = Problem(
        "warning", "bundled catalog", None, "snapshot", "board", "ml", "as_of", "old", "new"
    )
    (items,) = page([problem]).sections[0].blocks
    assert isinstance(items, Items)
    assert items.items == (
        "bundled catalog: warning: snapshot ml of board as_of: old. Right would be: new.",
    )


def test_what_is_too_much_is_not_told_to_be_checked_once_more(here: Run, tmp_path: Path) -> None:
    (tmp_path / "deep.toml").write_text(f"a = {'[' * 200}")
    for command in (("check", "deep.toml"), ("roles", "--catalog", "deep.toml")):
        done = here(*command)
        told = " ".join((done.stdout + done.stderr).split())
        assert "deep.toml: " in told
        assert "short texts, at two levels" in told
        assert "careercli check" not in told
