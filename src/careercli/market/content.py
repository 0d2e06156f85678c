"""The bytes of a file of postings: unpacked within limits, and as UTF-8."""

import codecs
import gzip
import io
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from careercli.files.reading import PATH_HINT
from careercli.market.errors import BadPostings
from careercli.market.limits import HEAD_BYTES, UNPACKED_BYTES, UNPACKED_TIMES

BLOCK = 1 << 20
NOT_UTF8 = "say what it is, such as --encoding cp1252 or latin-1, or save it as UTF-8"
# The longer ones first: UTF-32 begins as UTF-16 does.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Which of four bytes in a row are mostly zero in a text of Latin letters.
_ZEROS = {"a0a0": "utf-16-le", "0a0a": "utf-16-be", "a000": "utf-32-le", "000a": "utf-32-be"}
_CONTROLS = bytes(byte for byte in range(32) if byte not in b"\t\n\r")  # rare in a text
_DAMAGED = (EOFError, zlib.error, gzip.BadGzipFile)


def opened(path: Path) -> gzip.GzipFile | io.BufferedReader:
    """Return a file's content as a stream, unpacked."""
    return gzip.open(path, "rb") if is_zipped(path) else path.open("rb")


def is_zipped(path: Path) -> bool:
    """Return whether a file is packed by gzip."""
    with path.open("rb") as stream:
        return stream.read(2) == b"\x1f\x8b"


@contextmanager
def _reading(path: Path) -> Iterator[gzip.GzipFile | io.BufferedReader]:
    """Open a file, unpacked; raise `BadPostings` where it is damaged or the system refuses it."""
    try:
        with opened(path) as stream:
            yield stream
    except _DAMAGED:
        raise damaged(path) from None
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise BadPostings(path, reason, PATH_HINT) from None


def blocks(path: Path) -> Iterator[bytes]:
    """Yield a file's content, unpacked, some at a time.

    Raises `BadPostings` for a gzip file that is cut off, whose checksum or length is wrong, or
    that holds far more than postings do.
    """
    size = 0
    with _reading(path) as stream:
        while block := stream.read(BLOCK):
            size += len(block)
            if is_swollen(size, getattr(stream, "fileobj", stream).tell()):
                raise swollen(path)
            yield block


def is_swollen(unpacked: int, packed: int) -> bool:
    """Return whether so many bytes were packed into so few that they can be no postings."""
    return unpacked > UNPACKED_BYTES and unpacked > UNPACKED_TIMES * packed


def swollen(path: Path) -> BadPostings:
    """Return what is said of a file that holds far more than its size lets expect."""
    wrong = f"unpacks to more than {UNPACKED_TIMES} times its size"
    return BadPostings(path, wrong, "give the file unpacked or saved anew, if it is to be trusted")


def lines(path: Path, longest: int) -> Iterator[bytes]:
    """Yield a file's lines, unpacked, each with its end; of a longer one no more than `longest`."""
    with _reading(path) as stream:
        while line := stream.readline(longest):
            yield line


def head(path: Path) -> bytes:
    """Return the beginning of a file, unpacked; raise `BadPostings` where there is none."""
    with _reading(path) as stream:
        beginning = stream.read(HEAD_BYTES)
    if not beginning.strip():
        raise BadPostings(path, "empty", "give a file that holds postings")
    return beginning


def damaged(path: Path) -> BadPostings:
    """Return what is said of a gzip file that does not hold what was packed into it."""
    return BadPostings(path, "the gzip file is cut off or damaged", "download it again")


def encoding_of(path: Path, beginning: bytes) -> str | None:
    """Return the encoding that a file's first bytes tell, None where it can be UTF-8.

    Raises `BadPostings` for what is not a text, or one whose encoding has to be said.
    """
    for mark, encoding in _MARKS:
        if beginning.startswith(mark):
            return encoding
    quarters = (beginning[at:2000:4] for at in range(4))
    unmarked = _ZEROS.get("".join("0" if 2 * q.count(0) > len(q) else "a" for q in quarters))
    if unmarked:
        wrong = f"{unmarked.upper()} without a mark that says so, not UTF-8"
        raise BadPostings(path, wrong, f"say --encoding {unmarked}, or save it as UTF-8")
    if b"\0" in beginning and len(beginning.translate(None, _CONTROLS)) < 0.99 * len(beginning):
        wrong = "not a text: neither CSV nor JSON nor Parquet"
        raise BadPostings(path, wrong, "give a file of one of these kinds, plain or gzipped")
    return None


def transcode(path: Path, encoding: str, target: Path) -> None:
    """Write a file's text as UTF-8; raise `BadPostings` where it is not in that encoding."""
    decoder = codecs.getincrementaldecoder(encoding)()
    row = 1
    try:
        with target.open("wb") as stream:
            for block in blocks(path):
                text = decoder.decode(block)
                row += text.count("\n")
                stream.write(text.encode())
            stream.write(decoder.decode(b"", final=True).encode())
    except UnicodeError as error:
        if isinstance(error, UnicodeDecodeError):
            row += error.object.count(b"\n", 0, error.start)
        hint = "name the encoding that it is in with --encoding"
        raise BadPostings(path, f"not {encoding}", hint, row=row) from None
