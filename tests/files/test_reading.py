"""Reading files, pipes and standard input, within limits."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from careercli.files.limits import FILE_BYTES
from careercli.files.reading import BadFile, NoSuchFile, NotUtf8, TooLarge, read_bytes, read_text

READ = """
import sys
from pathlib import Path
from careercli.files.reading import read_bytes
print(len(read_bytes(Path(sys.argv[1]))))
"""


def test_a_file_is_read_with_plain_line_ends_and_without_a_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbfa\r\n\xc3\xa4\n")
    assert read_text(path) == "a\nä\n"


def test_a_file_of_just_the_limit_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"12345")
    assert read_bytes(path, 5) == b"12345"


def test_a_file_above_the_limit_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as stream:
        stream.truncate(FILE_BYTES + 1)
    with pytest.raises(TooLarge, match="larger than 16 MiB"):
        read_bytes(path)


def test_a_missing_file_is_an_error_of_its_own(tmp_path: Path) -> None:
    with pytest.raises(NoSuchFile, match="no such file or directory"):
        read_bytes(tmp_path / "a.txt")


@pytest.mark.parametrize(
    ("data", "line", "wrong", "hint"),
    [
        (b"a\n\xe9", 2, "not UTF-8", "save the file as UTF-8"),
        ("Python".encode("utf-16"), 1, "not UTF-8", "save the file as UTF-8"),
        (b"PK\3\4\0\0", None, "not a text file", "give a text in UTF-8"),
        (b"\x1f\x8b\x08\0\xff", None, "not a text file", "give a text in UTF-8"),
    ],
)
def test_another_encoding_is_told_from_what_is_no_text(
    tmp_path: Path, data: bytes, line: int | None, wrong: str, hint: str
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    with pytest.raises(NotUtf8) as caught:
        read_text(path)
    assert (caught.value.line, caught.value.wrong, caught.value.hint) == (line, wrong, hint)


def test_an_address_is_told_to_be_no_file() -> None:
    with pytest.raises(BadFile, match="no such file") as caught:
        read_text(Path("https://example.org/cv.txt"))
    assert caught.value.hint == "download it first, and give the file"


def test_a_named_pipe_is_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    with pytest.raises(BadFile, match="is a named pipe"):
        read_bytes(path)


def test_a_link_to_a_named_pipe_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    path = tmp_path / "a.txt"
    path.symlink_to("pipe")
    with pytest.raises(BadFile, match="is a named pipe"):
        read_bytes(path)


@pytest.mark.parametrize(
    ("path", "kind"), [("/dev/zero", "is a device"), ("/", "is a directory")], ids=["device", "/"]
)
def test_what_is_no_file_is_refused(path: str, kind: str) -> None:
    with pytest.raises(BadFile, match=kind):
        read_bytes(Path(path))


@pytest.mark.skipif(not Path("/dev/fd/0").exists(), reason="this system has no /dev/fd")
@pytest.mark.parametrize("name", ["/dev/stdin", "/dev/fd/0", "-"])
def test_a_pipe_that_the_user_names_is_read_to_its_end(name: str) -> None:
    """Also where whoever writes to it takes its time."""
    slow = "import time, sys; time.sleep(0.3); sys.stdout.write('12345')"
    with subprocess.Popen([sys.executable, "-c", slow], stdout=subprocess.PIPE) as writer:
        command = [sys.executable, "-c", READ, name]
        done = subprocess.run(command, stdin=writer.stdout, capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"5\n", b"")


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0 or not Path("/proc/kmsg").exists(),
    reason="only root may read what the kernel says",
)
def test_what_the_kernel_has_yet_to_say_is_not_waited_for() -> None:
    held = os.open("/proc/kmsg", os.O_RDONLY | os.O_NONBLOCK)
    try:
        while True:
            os.read(held, 1 << 16)
    except BlockingIOError:
        with pytest.raises(BadFile, match="holds nothing yet"):
            read_bytes(Path("/proc/kmsg"))
    finally:
        os.close(held)
