"""Help: examples first, lines that fit, and examples that run."""

import shlex
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest

from careercli.analysis.boards import BoardAnswer, fetch_result
from careercli.answers.market_update import Update
from careercli.catalog.model import Catalog
from careercli.cli.described.files import manual_pages
from careercli.cli.generated import whole_tree
from careercli.render.help import help_text
from careercli.site.build import build
from careercli.views.command_line import CommandLine, every
from tests.conftest import Run
from tests.test_docs import blocks

COMMANDS = {command.name: command for command in every(whole_tree())}
SERVER = "careercli mcp"  # waits for a client: tests/mcp has one
EXAMPLES = [(name, e) for name, c in COMMANDS.items() if name != SERVER for e in c.examples]
commands = pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS)


JOBS = (
    "site,job_url,title,company,location,date_posted,min_amount,max_amount,interval,currency\n"
    'board,https://example.com/1,ML Engineer,Acme,"Austin, TX",2026-01-05,50,60,hourly,USD\n'
)


def small_site(catalog: Catalog, *more: Any) -> object:
    return build(catalog._replace(roles=catalog.roles[:3]), *more)


@pytest.fixture
def with_files(tmp_path: Path, config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The files that examples name, a profile, an editor, no network, a site of three roles."""
    (tmp_path / "mine.toml").write_text(blocks("catalog.md", "toml")[0], encoding="utf-8")
    (tmp_path / "cv.txt").write_text("Skills\n- Python\n- SQL\n", encoding="utf-8")
    (tmp_path / "posting.txt").write_text("Data Engineer\nPython, SQL\n", encoding="utf-8")
    (config / "profile.toml").write_text('skills = ["sql"]\n', encoding="utf-8")
    (tmp_path / "jobs.csv").write_text(JOBS, encoding="utf-8")
    (tmp_path / "offers.csv").write_text("position,about\nData Engineer,SQL\n", encoding="utf-8")
    (tmp_path / "rules.toml").write_text("", encoding="utf-8")
    copytree(Path(__file__).with_name("raw"), tmp_path / "raw")
    board = BoardAnswer("lever:acme", None, "https://x", 200, "answered", None, 2, 0, "now")
    result = fetch_result("raw", [board], 90)
    monkeypatch.setattr("careercli.answers.market_fetch.fetched", lambda *_: result)
    update = Update(result, "boards.toml")
    monkeypatch.setattr("careercli.answers.market_update._update", lambda *_: update)
    monkeypatch.setattr("careercli.site.build.build", small_site)
    monkeypatch.setenv("EDITOR", "true")
    monkeypatch.delenv("VISUAL", raising=False)


@pytest.mark.usefixtures("with_files")
@pytest.mark.parametrize(("command", "example"), EXAMPLES, ids=[e for _, e in EXAMPLES])
def test_an_example_calls_its_command_and_runs(here: Run, command: str, example: str) -> None:
    assert f"{example} ".startswith(f"{command} ")
    done = here(*shlex.split(example)[1:])
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout


@commands
def test_help_starts_with_examples(here: Run, command: CommandLine) -> None:
    printed = here(*command.path[1:], "--help").stdout
    assert command.examples
    assert printed.startswith(f"Examples:\n  {command.examples[0]}\n")
    assert here(*command.path[1:], "-h").stdout == printed


@commands
@pytest.mark.parametrize("width", [40, 60, 80])
def test_help_fits_the_width(command: CommandLine, width: int) -> None:
    words = (word for line in help_text(command, 80).split() for word in line.split())
    unbreakable = max(len(word) for word in words) + 6
    lines = help_text(command, width).splitlines()
    assert max(len(line) for line in lines) <= (80 if width == 80 else max(width, unbreakable))


def test_on_a_narrow_screen_an_example_is_still_one_command(here: Run) -> None:
    printed = here("compare", "--help", env={"COLUMNS": "40"}).stdout
    example = printed.partition("Examples:\n")[2].partition("\n\n")[0]
    joined = [" ".join(shlex.split(e)) for e in example.replace("\\\n", "").split("\n")]
    assert tuple(joined) == COMMANDS["careercli compare"].examples


def test_help_is_never_wider_than_80_columns(here: Run) -> None:
    wide = here("compare", "--help", env={"COLUMNS": "200"}).stdout
    assert wide == here("compare", "--help", env={"COLUMNS": "80"}).stdout


def test_the_start_page_shows_the_examples_of_careercli(here: Run) -> None:
    start = here().stdout
    assert len(COMMANDS["careercli"].examples) == 3
    assert all(f"\n  {example}\n" in start for example in COMMANDS["careercli"].examples)


def test_the_help_of_a_command(here: Run, page_snapshot: object) -> None:
    assert here("gap", "--help").stdout == page_snapshot


def test_the_help_of_a_command_on_a_narrow_screen(here: Run, page_snapshot: object) -> None:
    assert here("gap", "--help", env={"COLUMNS": "44"}).stdout == page_snapshot


def test_the_help_and_the_man_pages_are_of_the_same_commands() -> None:
    pages = {name.removesuffix(".1").replace("-", " ") for name in manual_pages(whole_tree())}
    assert pages == set(COMMANDS)
