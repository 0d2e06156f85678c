"""Encodings, widths in a pipe, and JSON that is the same everywhere."""

import subprocess
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from careercli.render.wrapping import cell_width
from tests.cli.streams import COMMAND, environment
from tests.conftest import Run

PAIR = ("compare", "ml-engineer", "ai-swe")
PAGES = ((*PAIR, "--full"), ("roles",), ("show", "mlops-engineer"))
pages = pytest.mark.parametrize("command", PAGES, ids=" ".join)
DOCUMENTS = ((*PAIR, "--json"), ("roles", "--json"), ("show", "mlops-engineer", "--json"))
HOSTILE = {
    "a seed and a time zone": {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati"},
    "ascii": {"PYTHONHASHSEED": "2", "PYTHONIOENCODING": "ascii"},
    "no locale": {
        "LC_ALL": "C",
        "PYTHONIOENCODING": "",
        "PYTHONUTF8": "0",
        "PYTHONCOERCECLOCALE": "0",
    },
    "a narrow screen in colour": {"COLUMNS": "40", "FORCE_COLOR": "1"},
}
ALL_AT_ONCE = {name: value for env in HOSTILE.values() for name, value in env.items()}


@pytest.mark.parametrize(
    ("command", "encoding"),
    [*((page, "ascii") for page in PAGES), (PAGES[0], "latin-1"), (PAGES[0], "cp1252")],
)
@pytest.mark.parametrize("form", [(), ("--plain",), ("--color", "always")], ids=" ".join)
def test_an_encoding_without_our_characters_gets_ascii(
    here: Run,
    command: tuple[str, ...],
    encoding: str,
    form: tuple[str, ...],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stdout = BytesIO()
    monkeypatch.setattr("sys.stdout", TextIOWrapper(stdout, encoding))
    done = here(*command, *form)
    assert (done.returncode, done.stderr) == (0, "")
    printed = stdout.getvalue()
    assert printed.isascii()
    assert printed
    assert b"\\u" not in printed


def test_the_encoding_of_a_process_is_that_of_its_environment(run: Run) -> None:
    done = run(*PAGES[0], env={"PYTHONIOENCODING": "ascii"})
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.isascii()
    assert "\\u" not in done.stdout


@pytest.mark.parametrize("encoding", ["idna", "undefined"])
@pytest.mark.parametrize("command", [("roles",), ("--help",), ("show", "nobody")], ids=" ".join)
def test_an_encoding_of_no_texts_gets_utf_8(
    run: Run, command: tuple[str, ...], encoding: str
) -> None:
    done, plain = run(*command, env={"PYTHONIOENCODING": encoding}), run(*command)
    assert done.returncode == plain.returncode
    assert (done.stdout, done.stderr) == (plain.stdout, plain.stderr)


@pages
def test_without_a_locale_a_page_is_ascii_or_utf_8(
    run: Run, here: Run, command: tuple[str, ...]
) -> None:
    """Python takes UTF-8 where LC_ALL is C, unless it is told not to."""
    plain_c = {"LC_ALL": "C", "PYTHONIOENCODING": ""}
    done = run(*command, env=plain_c | {"PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"})
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.isascii()
    assert run(*command, env=plain_c).stdout == here(*command).stdout


def test_an_error_is_readable_in_ascii(run: Run) -> None:
    done = run("show", "Zoë–", env={"PYTHONIOENCODING": "ascii"})
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.splitlines()[0] == "error: unknown role 'Zo\\xeb\\u2013'"


@pages
@pytest.mark.parametrize("columns", [40, 80, 120, 200])
def test_in_a_pipe_the_page_is_as_wide_as_columns_says(
    here: Run, command: tuple[str, ...], columns: int
) -> None:
    done = here(*command, env={"COLUMNS": str(columns)})
    assert (done.returncode, done.stderr) == (0, "")
    widest = max(cell_width(line) for line in done.stdout.split("\n"))
    assert min(columns, 160) * 0.6 < widest <= columns


@pytest.mark.parametrize("columns", ["", "0", "-5", "many", "80.5", "²"])
def test_columns_that_are_no_number_count_as_80(here: Run, columns: str) -> None:
    without = here("roles").stdout
    assert here("roles", env={"COLUMNS": columns}).stdout == without
    assert here("roles", env={"COLUMNS": "80"}).stdout == without


@pytest.mark.parametrize("columns", ["2", "3", "7", "20", "100000", "9" * 5000], ids=len)
def test_an_absurd_width_is_no_failure(here: Run, columns: str) -> None:
    done = here(*PAIR, "--full", env={"COLUMNS": columns})
    assert (done.returncode, done.stderr) == (0, "")


def test_columns_count_in_a_process_too(run: Run, here: Run) -> None:
    env = {"COLUMNS": "40"}
    assert run(*PAIR, env=env).stdout == here(*PAIR, env=env).stdout != here(*PAIR).stdout


@pytest.mark.parametrize(
    ("command", "env"),
    [
        *((DOCUMENTS[0], env) for env in HOSTILE.values()),
        *((document, ALL_AT_ONCE) for document in DOCUMENTS[1:]),
    ],
    ids=[*HOSTILE, "roles in all at once", "show in all at once"],
)
def test_json_is_the_same_bytes_on_every_run(
    run: Run, here: Run, command: tuple[str, ...], env: dict[str, str]
) -> None:
    done = run(*command, env=env)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == here(*command).stdout


@pages
def test_a_page_is_the_same_on_every_run(run: Run, here: Run, command: tuple[str, ...]) -> None:
    """The hash seed of this process is another one on every run of the tests."""
    assert run(*command, env={"PYTHONHASHSEED": "1"}).stdout == here(*command).stdout


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "utf-8-sig"])
def test_a_mark_of_byte_order_stands_once_in_a_stream(tmp_path: Path, encoding: str) -> None:
    def streams(*command: str) -> tuple[str, str]:
        done = subprocess.run(
            [*COMMAND, *command],
            env=environment(tmp_path, PYTHONIOENCODING=encoding),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )
        return done.stdout.decode(encoding), done.stderr.decode(encoding)

    out, _ = streams("roles")
    _, err = streams("rank", "--weight", "pay=x")
    assert "\ufeff" not in out + err
    assert out.startswith("16 roles")
    assert err.startswith("error: ")
