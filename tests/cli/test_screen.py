"""What a terminal shows, by a terminal emulator: no line is wider than the screen."""

import re
from pathlib import Path

import pyte
import pytest

from careercli.render.wrapping import cell_width
from tests.conftest import OnTerminal, Run

WIDE = """
[[source]]
id = "board"
name = "求人ボード 📋"
kind = "postings"
currency = "JPY"
as_of = 2026-08-04

[[role]]
id = "ml-jp"
title = "機械学習エンジニア（生成AI・大規模言語モデル担当）"

[[role]]
id = "emoji"
title = "🚀 Rocket engineer 👍👩💻 very well paid"

[[role]]
id = "marks"
title = "Zoe\\u0308 Inge\\u0301nieure 한국어 데이터 엔지니어"

[[snapshot]]
role = "ml-jp"
source = "board"
openings = 4000
remote = 0.25
salary = { p25 = 4000000, median = 5000000, p75 = 6000000, n = 400 }

[[snapshot]]
role = "emoji"
source = "board"
openings = 300
remote = 0.5
salary = { p25 = 4500000, median = 5500000, p75 = 6500000, n = 200 }

[[snapshot]]
role = "marks"
source = "board"
openings = 200
"""
COMMANDS = (
    ("compare", "ml-engineer", "ai-swe", "--full"),
    ("roles",),
    ("gap", "--skills", "python,rag,aws"),
    ("rank",),
    ("switch", "ds", "mle"),
)
OWN = (
    ("roles", "--source", "board"),
    ("compare", "ml-jp", "emoji", "marks"),
    ("show", "ml-jp"),
    ("rank", "ml-jp", "emoji"),
)
widths = pytest.mark.parametrize("width", [40, 80, 120, 200])
ESCAPES = re.compile(r"\x1b\[[0-9;]*m")


def rows(text: str, width: int) -> list[str]:
    """Return what stands on a screen that wraps what is too wide, row by row."""
    lines = text.split("\n")
    screen = pyte.Screen(width, 2 * len(lines))
    pyte.Stream(screen).feed("\r\n".join(lines))
    return [row.rstrip() for row in screen.display][: screen.cursor.y + 1]


def test_the_emulator_would_notice() -> None:
    assert len(rows("x" * 41, 40)) == 2
    assert len(rows("機" * 21, 40)) == 2
    assert len(rows("機" * 20, 40)) == 1


@widths
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_the_bundled_roles_fit_every_terminal(
    here_on_terminal: OnTerminal, command: tuple[str, ...], width: int
) -> None:
    done = here_on_terminal(*command, columns=width)
    assert (done.code, done.err) == (0, "")
    assert rows(done.out, width) == [
        line.rstrip() for line in ESCAPES.sub("", done.out).split("\n")
    ]


@widths
@pytest.mark.parametrize("command", OWN, ids=" ".join)
def test_wide_characters_fit_every_terminal(
    here_on_terminal: OnTerminal, tmp_path: Path, command: tuple[str, ...], width: int
) -> None:
    (tmp_path / "own.toml").write_text(WIDE, encoding="utf-8")
    done = here_on_terminal(*command, "--catalog", "own.toml", columns=width)
    assert (done.code, done.err) == (0, "")
    assert len(rows(done.out, width)) == done.out.count("\n") + 1


@widths
@pytest.mark.parametrize("command", OWN, ids=" ".join)
def test_wide_characters_fit_a_pipe_of_that_width(
    here: Run, tmp_path: Path, command: tuple[str, ...], width: int
) -> None:
    (tmp_path / "own.toml").write_text(WIDE, encoding="utf-8")
    done = here(*command, "--catalog", "own.toml", env={"COLUMNS": str(width)})
    assert (done.returncode, done.stderr) == (0, "")
    assert len(rows(done.stdout, width)) == done.stdout.count("\n") + 1


@pytest.mark.parametrize("width", [80, 120, 200])
def test_columns_behind_wide_characters_stay_in_line(tmp_path: Path, here: Run, width: int) -> None:
    """The yen signs of a column of pay stand below each other on the screen."""
    (tmp_path / "own.toml").write_text(WIDE, encoding="utf-8")
    done = here("roles", "--source", "board", "--catalog", "own.toml", env={"COLUMNS": str(width)})
    first = [row for row in rows(done.stdout, width) if row.startswith(("ml-jp", "emoji"))]
    assert len(first) == 2
    assert len({cell_width(row[: row.index("¥")]) for row in first}) == 1
