"""What can be wrong with files of postings."""

from pathlib import Path

from careercli.errors import CareerError, ExtraMissing, WrongUse

NO_SPACE = "no space left"


class MarketMissing(ExtraMissing):
    """The extra that reads and fetches postings is not installed."""

    def __init__(self, what: str = "reading postings", needs: str = "DuckDB") -> None:
        super().__init__(what, needs, "market")


class BadPostings(CareerError):
    """A file of postings that cannot be read: where, what is wrong, what would help."""

    def __init__(
        self,
        path: Path,
        wrong: str,
        hint: str,
        row: int | None = None,
        column: str | None = None,
    ) -> None:
        place = str(path) if row is None else f"{path}:{row}"
        where = f" in column {column!r}" if column else ""
        super().__init__(f"{place}: {wrong}{where}", hint)
        self.path, self.row, self.column = path, row, column


class DatabaseFailed(CareerError):
    """DuckDB could not go on: no room on the disk, or not enough memory."""

    def __init__(self, message: str) -> None:
        what = message.split("\n")[0].partition(": ")[2] or message
        hint = "import the files in parts"
        if NO_SPACE in message.lower():
            hint = "free some room on the disk, or name another folder in TMPDIR"
        super().__init__(f"the import could not go on: {what[:160]}", hint)


class NothingToImport(CareerError):
    """No posting is left that a snapshot could be made of."""


class WrongOption(WrongUse):
    """An option of the import that asks for something that cannot be."""
