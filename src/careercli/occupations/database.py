"""Where the occupations' database lies, and opening it.

A wheel carries it; a checkout makes it from `data/occupations/` when it is first
used, and again when a file that it is made of has changed.
"""

import sqlite3
from pathlib import Path
from tempfile import TemporaryDirectory

from careercli.catalog.bundled import REINSTALL, data_folder
from careercli.catalog.model import Skill
from careercli.errors import CareerError

NAME = "occupations.sqlite"


class _Database(sqlite3.Connection):
    """A connection that closes when nothing holds it any more."""

    def __del__(self) -> None:
        self.close()


def opened() -> sqlite3.Connection:
    """Return the database, which can only be read; raise `CareerError` where it is damaged."""
    path = Path(__file__).with_name(NAME)
    if not path.exists():
        path = _of_checkout(data_folder())
    try:
        address = f"{path.as_uri()}?mode=ro&immutable=1"
        database = sqlite3.connect(address, uri=True, check_same_thread=False, factory=_Database)
        database.execute("SELECT 1 FROM occupation LIMIT 1")
    except sqlite3.Error:
        raise CareerError(f"{NAME} of this installation is damaged", REINSTALL) from None
    return database


def _of_checkout(data: Path) -> Path:
    """Return the database beside the data files of a checkout, made anew if those are newer."""
    database = data / NAME
    code = Path(__file__).parent
    try:
        parts = [*(data / "occupations").iterdir(), data / "skills.toml", *code.glob("*.py")]
        newest = max(part.stat().st_mtime_ns for part in parts)
        if not database.exists() or database.stat().st_mtime_ns < newest:
            make(data, database)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise CareerError(f"cannot make {database}: {reason}", REINSTALL) from None
    return database


def make(data: Path, target: Path) -> None:
    """Write the database of a data folder in one step."""
    from careercli.catalog.bundled import bundled
    from careercli.catalog.vocabulary import vocabulary_of
    from careercli.occupations.compiling import compile_occupations
    from careercli.occupations.technologies import skill_meant

    skills = bundled(every_skill=True).skills
    words = vocabulary_of(skills)
    by_id = {skill.id: skill for skill in skills}

    def skill_of(name: str) -> Skill | None:
        meant = skill_meant(name, words)
        return by_id[meant] if meant else None

    with TemporaryDirectory(dir=target.parent, prefix=".occupations-") as folder:
        built = Path(folder) / NAME
        compile_occupations(data / "occupations", built, skill_of)
        built.replace(target)
