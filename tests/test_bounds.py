"""What would cost seconds or gigabytes is refused before: one error, exit code 1, nothing written.

Every kind of input is given to one command here; `python -m tests.bounds` gives it to all.
"""

from pathlib import Path

import pytest

from tests.bounds import IMPORT_MEGABYTES, KINDS, MEGABYTES, SECONDS, SLOW, cost

PATIENCE = 2  # times the promise: this machine may be a slow or a busy one


@pytest.mark.parametrize("name", [name for name in KINDS if name not in SLOW])
def test_what_is_too_much_is_refused_at_once_and_nothing_is_written(
    name: str, tmp_path: Path
) -> None:
    kind = KINDS[name]
    came = cost(kind.commands[0], kind, tmp_path / "home")
    assert came.code == 1, came.err
    if kind.commands[0][0] != "check":  # which lists all that is wrong
        assert came.err.startswith("error: ")
        assert came.err.count("\n") == 2
    assert "did not expect" not in came.err
    assert came.left == ()
    assert came.seconds < PATIENCE * SECONDS
    assert came.megabytes < (IMPORT_MEGABYTES if kind.commands[0][0] == "market" else MEGABYTES)
