"""Texts kept in a cache folder, each under the digest of all that it was made of.

An entry holds its own digest. One that is cut off, changed or of another kind of file is
passed over in silence and made anew, and so is a folder that cannot be written to.
"""

from collections.abc import Iterable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from careercli.errors import CareerError
from careercli.files.limits import FILE_BYTES
from careercli.files.reading import as_text, read_bytes
from careercli.files.writing import sweep, write_atomically

MOST_ENTRIES = 20
ENDING = ".catalog"


def key_of(parts: Iterable[bytes]) -> str:
    """Return a key that differs wherever one of the parts does."""
    digests = b"".join(sha256(part).digest() for part in parts)
    return sha256(digests).hexdigest()


def kept(folder: Path, key: str) -> str | None:
    """Return the text that is kept under a key, or None if there is none or it has been changed."""
    path = folder / f"{key}{ENDING}"
    try:
        data = read_bytes(path, FILE_BYTES)
        digest, _, text = as_text(path, data).partition("\n")
    except CareerError:
        return None
    return text if digest == _digest(key, text) else None


def keep(folder: Path, key: str, text: str) -> None:
    """Keep a text under a key, and remove the oldest entries beyond `MOST_ENTRIES`."""
    entry = f"{_digest(key, text)}\n{text}"
    if not folder.is_absolute() or len(entry) > FILE_BYTES // 4:
        return
    path = folder / f"{key}{ENDING}"
    with suppress(OSError, CareerError):
        if path.is_symlink() or path.is_fifo():
            path.unlink()
        write_atomically(path, entry, private=True)
        sweep(folder)
        by_age = sorted(folder.glob(f"*{ENDING}"), key=lambda file: file.stat().st_mtime)
        for oldest in by_age[:-MOST_ENTRIES]:
            oldest.unlink()


def _digest(key: str, text: str) -> str:
    return sha256(f"{key}\n{text}".encode()).hexdigest()
