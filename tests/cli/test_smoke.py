"""The real entry point, in a process of its own."""

import pytest

from tests.conftest import Run


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("", 0),
        ("--version", 0),
        ("compare --help", 0),
        ("roles mlops --json", 0),
        ("compare mle ai-swe --full", 0),
        ("check missing.toml", 1),
        ("roles --catalog missing.toml", 1),
        ("show nobody", 2),
        ("show --jsno", 2),
    ],
)
def test_a_process_prints_what_is_printed_here_and_ends_with_the_same_code(
    run: Run, here: Run, words: str, code: int
) -> None:
    process, same = run(*words.split()), here(*words.split())
    assert process.returncode == same.returncode == code
    assert (process.stdout, process.stderr) == (same.stdout, same.stderr)
