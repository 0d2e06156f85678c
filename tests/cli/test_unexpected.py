"""What nobody expected is one line, and a log for whoever reports it."""

import errno
from pathlib import Path

import pytest

from careercli.cli import app, me, unexpected


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(unexpected, "cache_folder", lambda: tmp_path / "cache")
    return tmp_path / "cache"


def ending(
    error: BaseException, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> tuple[int, str]:
    """How a command ends in which this is raised: its code, and what stderr says."""

    def fails(*_: object) -> None:
        raise error

    monkeypatch.setattr(app, "app_for", fails)
    code = app.run(["roles"])
    return code, capsys.readouterr().err


@pytest.mark.parametrize(
    "error",
    [
        KeyError("x"),
        RecursionError("too deep"),
        EOFError("cut off"),
        ValueError("a\nb"),
        ZeroDivisionError(),
    ],
)
def test_any_exception_is_one_line_with_a_log_to_report(
    error: Exception,
    cache: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, said = ending(error, monkeypatch, capsys)
    log = cache / "last-error.log"
    first, second = said.splitlines()
    assert code == 1
    assert first.startswith(f"error: careercli did not expect this: {type(error).__name__}:")
    assert second == f"hint: report it with the command that you typed and with {log}"
    assert "Traceback (most recent call last)" in log.read_text()
    assert log.stat().st_mode & 0o777 == 0o600


def test_too_little_memory_is_no_fault_to_report(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code, said = ending(MemoryError(), monkeypatch, capsys)
    assert (code, said.splitlines()[0]) == (1, "error: there is not enough memory")
    assert "report" not in said


def test_a_command_that_finds_the_end_of_a_file_was_not_interrupted(
    cache: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fails() -> None:
        raise EOFError("cut off")

    monkeypatch.setattr(me, "path", fails)
    assert app.run(["me", "path"]) == 1
    said = capsys.readouterr().err
    assert "error: careercli did not expect this: EOFError: cut off\n" in said
    assert (cache / "last-error.log").exists()


def test_a_log_that_cannot_be_written_is_not_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr(unexpected, "cache_folder", lambda: tmp_path / "file" / "cache")
    code, said = ending(KeyError("x"), monkeypatch, capsys)
    assert code == 1
    assert said.splitlines()[1] == "hint: report it with the command that you typed"


def test_what_the_system_says_of_a_file_is_told_of_that_file(
    cache: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    refused = OSError(errno.EACCES, "Permission denied", "/some/file")
    assert ending(refused, monkeypatch, capsys) == (
        1,
        "error: /some/file: permission denied\n"
        "hint: see that it is there and that you may use it\n",
    )
    assert not cache.exists()


def test_what_the_system_says_of_no_file_is_no_fault_of_careercli_but_kept_for_a_report(
    cache: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code, said = ending(OSError(errno.EIO, "Input/output error"), monkeypatch, capsys)
    first, second = said.splitlines()
    assert (code, first) == (1, "error: the system refused: input/output error")
    assert second.startswith("hint: try again, else report it with the command that you typed")
    assert (cache / "last-error.log").is_file()
