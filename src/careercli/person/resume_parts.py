"""What every kind of CV is taken apart into, and what a CV that cannot be read raises."""

from pathlib import Path
from typing import NamedTuple

from careercli.errors import CareerError

FORMATS_HINT = (
    "give a CV as text, Markdown, HTML, DOCX, PDF, JSON Resume, Reactive Resume, Europass, "
    "or LinkedIn's data export"
)


class BadResume(CareerError):
    """A CV that cannot be read: where, and what is wrong."""

    def __init__(self, path: Path, line: int | None, wrong: str, hint: str) -> None:
        super().__init__(f"{path}:{line}: {wrong}" if line else f"{path}: {wrong}", hint)


class Parts(NamedTuple):
    """A CV taken apart: `skills` it lists as such, other `items` (keywords), and running text.

    Every item is a name or is not; of `skills` those that are none are reported.
    """

    kind: str
    skills: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    text: str = ""
