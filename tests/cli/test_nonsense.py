"""Nonsense that a user, or a script, can type: never a traceback, never an escape code."""

import json

import pytest

from tests.conftest import Run

NONSENSE = {
    "empty": "",
    "blank": " ",
    "parent": "../..",
    "path": "/etc/passwd",
    "escape": "\x1b[31m",
    "lines": "a\nb",
    "long": "x" * 10_000,
    "bytes": "\udcff\udcfe",
    "bidi": "\u202egnp",
    "dash": "–help",
}
nonsense = pytest.mark.parametrize("word", NONSENSE.values(), ids=NONSENSE)


@nonsense
@pytest.mark.parametrize(
    "before",
    [
        (),
        ("show",),
        ("roles", "--sort"),
        ("roles", "--source"),
        ("compare", "ai-swe"),
        ("compare", "ai-swe", "ai-pm", "--section"),
        ("compare", "ai-swe", "ai-pm", "--catalog"),
        ("trend",),
        ("schema",),
    ],
    ids=" ".join,
)
def test_nonsense_is_answered_in_two_lines_that_do_not_act_on_the_screen(
    here: Run, before: tuple[str, ...], word: str
) -> None:
    done = here(*before, word)
    assert done.returncode in (1, 2)
    error, hint = done.stderr.splitlines()
    assert error.startswith("error: ")
    assert hint.startswith("hint: ")
    assert (done.stdout, error.isprintable(), hint.isprintable()) == ("", True, True)


@nonsense
def test_nonsense_in_a_query_matches_no_role_and_is_shown_harmless(here: Run, word: str) -> None:
    done = here("roles", word)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.replace("\n", "").isprintable()


@nonsense
def test_nonsense_in_a_query_is_valid_json(here: Run, word: str) -> None:
    done = here("roles", word, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["query"] == word


@pytest.mark.parametrize("name", ["empty", "escape", "lines", "long", "bytes"])
def test_nonsense_through_the_real_entry_point_is_no_traceback(run: Run, name: str) -> None:
    done = run("compare", "ai-swe", NONSENSE[name])
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("error: unknown role ")
    assert done.stderr.count("\n") == 2
