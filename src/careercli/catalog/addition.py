"""What a user's catalog files add to the bundled catalog, and its form in the cache."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from careercli.catalog import packed
from careercli.catalog.joining import StoodInFor, without
from careercli.catalog.model import Catalog, Skill, Snapshot
from careercli.errors import CareerError


class Note(NamedTuple):
    """A note for the user on their catalog files, and what they can do about it."""

    message: str
    hint: str


def note_on(error: CareerError) -> Note:
    """Return the note on a file that is passed over because of an error."""
    return Note(f"passed over: {error.message}", error.hint)


class FileContent(NamedTuple):
    """A file of the user's as it was read; `optional` where a command can do without it."""

    path: Path
    data: bytes
    optional: bool


class Addition(NamedTuple):
    """Records that are not bundled, and the bundled ones that they stand in for.

    `catalog` has each source's latest snapshots, `history` the others. `bundled_skills` are
    those that the records name, without aliases and near skills: few commands load all that
    careercli knows.
    """

    catalog: Catalog
    history: tuple[Snapshot, ...]
    replaced: StoodInFor
    bundled_skills: tuple[Skill, ...]
    notes: tuple[Note, ...] = ()


def extended(bundled: Catalog, more: Addition) -> Catalog:
    """Return the bundled catalog, or the part of it that was loaded, with an addition."""
    base, records = without(bundled, more.replaced), more.catalog
    ids = {skill.id for skill in base.skills}
    named = tuple(skill for skill in more.bundled_skills if skill.id not in ids)
    return Catalog(
        base.sources + records.sources,
        base.skills + named + records.skills,
        base.roles + records.roles,
        base.snapshots + records.snapshots + more.history,
    )


def written(more: Addition) -> str:
    """Return an addition as a text of two lines; `read` is the way back."""
    skills, roles, snapshots = map(_in_order, more.replaced)
    parts = (*more.catalog, (skills, roles, snapshots), more.bundled_skills, more.notes)
    return f"{packed.packed(parts)}\n{packed.packed(more.history)}\n"


def read(text: str, history: bool) -> Addition:
    """Return the addition that `written` made a text of, without its history unless asked for it.

    Raises `ValueError` for any other text.
    """
    try:
        current, earlier = text.removesuffix("\n").split("\n")
        sources, skills, roles, snapshots, replaced, bundled_skills, notes = json.loads(current)
        skills_replaced, roles_replaced, occasions = replaced
        return Addition(
            Catalog(
                packed.sources(sources),
                packed.skills(skills),
                packed.roles(roles),
                packed.snapshots(snapshots),
            ),
            packed.snapshots(json.loads(earlier)) if history else (),
            StoodInFor(
                frozenset(skills_replaced),
                frozenset(roles_replaced),
                frozenset(
                    (role, source, packed.day(since), packed.day(as_of))
                    for role, source, since, as_of in occasions
                ),
            ),
            packed.skills(bundled_skills),
            tuple(Note(message, hint) for message, hint in notes),
        )
    except (TypeError, AttributeError, RecursionError) as error:
        raise ValueError(str(error)) from None


def _in_order(records: Iterable[object]) -> list[object]:
    """Return records in an order that is the same on every run."""
    return sorted(records, key=str)
