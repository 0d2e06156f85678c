"""`--format` and `-o FILE`: which format, and a file that is written whole or not at all."""

import json
from pathlib import Path

import pytest

from careercli.cli.app import command_line
from careercli.cli.generated import whole_tree
from careercli.cli.looks import UnknownFormat, format_name
from careercli.render.formats import FORMATS
from careercli.views.command_line import every
from tests.conftest import Run
from tests.hostile import TITLES, hostile_catalog
from tests.render.documents import Html, csv_rows, markdown_tokens

PAIR = ("compare", "ml-engineer", "ai-swe")


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ({}, "text"),
        ({"output": "a.md"}, "markdown"),
        ({"output": "a.b.HTM"}, "html"),
        ({"output": "a.json"}, "json"),
        ({"output": "a.html", "format": "csv"}, "csv"),
        ({"output": "a", "format": "csv"}, "csv"),
        ({"output": "a.csv", "json": True}, "json"),
        ({"output": "-"}, "text"),
        ({"output": "-", "format": "markdown"}, "markdown"),
    ],
)
def test_the_format_is_the_one_that_is_asked_for_else_that_of_the_ending(
    asked: dict[str, object], name: str
) -> None:
    assert format_name(asked) == name


@pytest.mark.parametrize("file", ["a", "a.pdf", "a.html.bak", ".csv"])
def test_an_unknown_ending_names_the_known_ones(file: str) -> None:
    with pytest.raises(UnknownFormat) as caught:
        format_name({"output": file})
    for known in FORMATS:
        assert known.endings[0] in caught.value.hint


def test_a_file_holds_what_stdout_would(here: Run, tmp_path: Path) -> None:
    for name, ending in (("json", "json"), ("csv", "csv"), ("markdown", "md"), ("html", "html")):
        printed = here(*PAIR, "--format", name)
        done = here(*PAIR, "-o", f"a.{ending}")
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
        written = (tmp_path / f"a.{ending}").read_bytes().decode("utf-8")
        shown = printed.stdout.replace(f" --format {name}", "")
        assert written == shown


def test_a_text_in_a_file_has_no_color_and_80_columns(here: Run, tmp_path: Path) -> None:
    here(*PAIR, "-o", "a.txt", env={"TERM": "dumb"})
    text = (tmp_path / "a.txt").read_text(encoding="utf-8")
    assert text == here(*PAIR).stdout


def test_an_existing_file_is_replaced_and_keeps_its_mode(here: Run, tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_text("old", encoding="utf-8")
    file.chmod(0o640)
    assert here("roles", "-o", "a.json").returncode == 0
    assert json.loads(file.read_text(encoding="utf-8"))["schema"] == "careercli/roles/1"
    assert file.stat().st_mode & 0o777 == 0o640
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".tmp"] == []


@pytest.mark.parametrize("target", ["folder.html", "readonly.html"])
def test_a_file_that_cannot_be_written_is_an_error_and_stays(
    here: Run, tmp_path: Path, target: str
) -> None:
    (tmp_path / "folder.html").mkdir()
    (tmp_path / "readonly.html").write_text("old", encoding="utf-8")
    (tmp_path / "readonly.html").chmod(0o400)
    done = here(*PAIR, "-o", target)
    assert done.returncode == 1
    assert done.stderr.startswith(f"error: cannot write {target}")
    assert (tmp_path / "readonly.html").read_text(encoding="utf-8") == "old"


def test_nothing_is_written_where_the_command_fails(here: Run, tmp_path: Path) -> None:
    before = set(tmp_path.iterdir())
    assert here("compare", "ml-engineer", "nobody", "-o", "a.html").returncode == 2
    assert set(tmp_path.iterdir()) == before


def test_two_runs_give_the_same_bytes(run: Run, tmp_path: Path) -> None:
    for number in (1, 2):
        assert run("show", "data-scientist", "-o", f"{number}.html").returncode == 0
    assert (tmp_path / "1.html").read_bytes() == (tmp_path / "2.html").read_bytes()


@pytest.mark.parametrize(
    "written", [["-o", "a.html"], ["--output", "a.html"], ["--output=a.html"], ["-oa.html"]]
)
def test_a_page_shows_the_command_without_the_file_that_it_went_to(written: list[str]) -> None:
    shown = "careercli gap --skills 'c#,go'"
    assert command_line(["gap", *written, "--skills", "c#,go"]) == shown
    assert command_line(["gap", "--skills", "c#,go", *written]) == shown


def test_no_command_has_two_options_of_one_name() -> None:
    for command in every(whole_tree()):
        names = [name for option in command.options for name in option.names]
        assert len(names) == len(set(names)), command.name


@pytest.mark.parametrize("command", [("compare", "hostile-1", "hostile-2"), ("show", "hostile-3")])
def test_hostile_texts_are_inert_in_every_format(
    here: Run, tmp_path: Path, command: tuple[str, ...]
) -> None:
    more = ("--catalog", str(hostile_catalog(tmp_path)))
    for name in ("markdown", "html", "csv", "json", "text"):
        done = here(*command, "--full", *more, "-o", f"a.{name}", "--format", name)
        assert (done.returncode, done.stderr) == (0, "")
    page = Html((tmp_path / "a.html").read_text(encoding="utf-8"))
    assert not {tag for tag, _ in page.tags} & {"script", "img"}
    assert not [a for _, attributes in page.tags for a in attributes if a.startswith("on")]
    assert TITLES[0] in page.text or command[0] == "show"
    tokens = markdown_tokens((tmp_path / "a.markdown").read_text(encoding="utf-8"))
    assert not {t.type for t in tokens} & {"html_inline", "html_block", "image", "fence"}
    assert all(t.attrs["href"] == "https://example.org/" for t in tokens if t.type == "link_open")
    rows = csv_rows((tmp_path / "a.csv").read_bytes().decode("utf-8"))
    cells = [cell for row in rows for key, cell in row.items() if key != "value"]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    whole = "".join((tmp_path / f"a.{n}").read_text("utf-8") for n in ("markdown", "html", "csv"))
    assert "\u202e" not in whole


def test_a_report_says_which_figures_are_over_a_year_old_as_the_page_does(
    here: Run, tmp_path: Path
) -> None:
    pair = ("compare", "ml-engineer", "ai-swe")
    assert "over a year old" in here(*pair).stdout
    here(*pair, "-o", "pair.html")
    assert "over a year old" in (tmp_path / "pair.html").read_text(encoding="utf-8")
