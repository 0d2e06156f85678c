"""The boards that are fetched where none is named, and the slugs of many more."""

import csv
import gzip
import re
from collections.abc import Sequence
from io import StringIO
from itertools import islice
from pathlib import Path

from careercli.catalog.bundled import data_bytes, data_file
from careercli.catalog.checked_file import CheckedFile
from careercli.catalog.model import Catalog
from careercli.errors import CareerError
from careercli.files.reading import BadFile, read_text
from careercli.market.boards.payloads import checked, platform_of
from careercli.market.boards.platform import Board

PANEL, SLUGS, WEEK_0 = "boards/panel.csv", "boards/slugs.csv.gz", "boards/week0.toml"
MOST_FOUND = 50
HINT = "a CSV file with the columns platform and slug, and company if you like"


def panel(path: Path | None = None) -> tuple[Board, ...]:
    """Return the boards of a panel, the bundled one unless a file is named.

    Raises `BadFile` with the line of what is no board.
    """
    place = path or Path(PANEL)
    text = data_file(PANEL) if path is None else read_text(path)
    rows = csv.DictReader(StringIO(text))
    boards = dict[str, Board]()
    try:
        if not {"platform", "slug"} <= set(rows.fieldnames or ()):
            raise BadFile(place, 1, "no columns platform and slug", HINT)
        for row in rows:
            platform, slug = ((row[key] or "").strip() for key in ("platform", "slug"))
            company = (row.get("company") or "").strip() or None
            board = checked(platform_of(platform), slug)._replace(company=company)
            boards.setdefault(board.id, board)
    except csv.Error as error:
        raise BadFile(place, rows.line_num, str(error), HINT) from None
    except BadFile:
        raise
    except CareerError as error:
        raise BadFile(place, rows.line_num, error.message, error.hint) from None
    if not boards:
        raise BadFile(place, None, "holds no board", HINT)
    return tuple(boards.values())


def week_zero() -> tuple[Catalog, dict[str, int]]:
    """Return the roles' openings on the panel's boards of the first day, and all of each board.

    The records are those of a source of boards with one day.
    """
    catalog = CheckedFile.read(Path(WEEK_0), data_bytes(WEEK_0)).catalog
    rows = csv.DictReader(StringIO(data_file(PANEL)))
    openings = {f"{row['platform']}:{row['slug']}": int(row["openings_2026_08_04"]) for row in rows}
    return catalog, openings


def find(name: str) -> tuple[Board, ...]:
    """Return the boards whose slug or company holds a name, the closest first, 50 at most.

    Spaces, points and hyphens do not count: `scale ai` finds `scaleai`. A name of which it is
    whole words comes before one of which it is a part: for `scale` Scale AI before Scaler.
    """
    wanted = _plain(name)
    companies = {board.id: board for board in panel()}
    lines = gzip.decompress(data_bytes(SLUGS)).decode("utf-8").splitlines()[1:]
    listed = (Board(*line.split(",", 1)) for line in lines)
    boards = {board.id: companies.get(board.id, board) for board in listed} | companies
    matching = [board for board in boards.values() if wanted and _holds(board, wanted)]
    closest = sorted(matching, key=lambda b: (not _in_words(b, wanted), _distance(b, wanted), b.id))
    return tuple(islice(closest, MOST_FOUND))


def _holds(board: Board, wanted: str) -> bool:
    return wanted in _plain(board.slug) or wanted in _plain(board.company or "")


def _in_words(board: Board, wanted: str) -> bool:
    """Whether one name of a board has the wanted letters as whole words: `scale` in `Scale AI`."""
    for name in _names(board):
        words = [_plain(word) for word in re.split(r"[\s.\-]+", name)]
        runs = ("".join(words[a:b]) for a in range(len(words)) for b in range(a, len(words) + 1))
        if wanted in runs:
            return True
    return False


def _distance(board: Board, wanted: str) -> int:
    return min(len(_plain(name)) for name in _names(board) if wanted in _plain(name)) - len(wanted)


def _names(board: Board) -> Sequence[str]:
    return [board.slug, *([board.company] if board.company else [])]


def _plain(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isalnum())
