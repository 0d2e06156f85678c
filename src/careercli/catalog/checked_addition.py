"""A user's catalog files checked, and made into what they add to the bundled catalog."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import count

from careercli.catalog.addition import Addition, FileContent, Note, note_on
from careercli.catalog.bundled import bundled
from careercli.catalog.check import check
from careercli.catalog.checked_file import CheckedFile, first_error
from careercli.catalog.joining import joined, less, stood_in_for
from careercli.catalog.model import Catalog
from careercli.catalog.reading import BadCatalogFile
from careercli.catalog.rules import NAMES
from careercli.catalog.vocabulary import brief, vocabulary_of

FEW = 10  # files that are taken out one at a time, then all at once


def checked_addition(
    files: Sequence[FileContent], today: date
) -> tuple[Addition, tuple[Note, ...]]:
    """Return what the files add, and notes on the optional ones that are passed over.

    An optional file with an error is taken out and the others are checked again, since it may
    have been all that they clashed with, or all that they built on. Raises `BadCatalogFile`
    for the first error of another file.
    """
    base = bundled(every_skill=True, history=True)
    left = [(file.optional, CheckedFile.read(file.path, file.data)) for file in files]
    passed_over: list[Note] = []
    for rounds in count():
        alone = rounds == 0  # what is wrong with a file whatever the others say
        checked = [(optional, file.copy()) for optional, file in left]
        if not alone:
            check(base, [file for _, file in checked], today)
        broken = _broken(checked)
        if not broken and not alone:
            break
        gone = list(broken)[: None if alone or rounds > FEW else 1]
        passed_over += (note_on(broken[place]) for place in gone)
        left = [one for place, one in enumerate(left) if place not in gone]
    sound = [file for _, file in checked]
    records = joined(file.catalog for file in sound)
    notes = tuple(note for file in sound for note in _clashes(base, file))
    return addition(base, records, notes), tuple(passed_over)


def _broken(files: Sequence[tuple[bool, CheckedFile]]) -> dict[int, BadCatalogFile]:
    """Return the first error of each file by its place; raise that of one that is not optional."""
    errors = {place: error for place, (_, file) in enumerate(files) if (error := first_error(file))}
    for place, error in errors.items():
        if not files[place][0]:
            raise error
    return errors


def addition(base: Catalog, records: Catalog, notes: tuple[Note, ...]) -> Addition:
    """Return what a user's records add to the whole bundled catalog."""
    records = less(records, base)
    dated = Catalog(sources=base.sources + records.sources, snapshots=records.snapshots)
    latest = {id(snapshot) for role in dated.latest.values() for snapshot in role}
    ids = {skill.id for s in records.snapshots for skill in (*s.skills, *s.unranked)}
    ids |= {remark.skill for source in records.sources for remark in source.doubtful + source.noted}
    ids -= {skill.id for skill in records.skills}
    used = {skill.id for s in base.snapshots for skill in s.skills}
    implies = vocabulary_of(base.skills).implies if ids else {}
    return Addition(
        records._replace(snapshots=tuple(s for s in records.snapshots if id(s) in latest)),
        tuple(s for s in records.snapshots if id(s) not in latest),
        stood_in_for(base, records),
        tuple(brief(s, implies, used | ids) for s in base.skills if s.id in ids),
        notes,
    )


def _clashes(base: Catalog, file: CheckedFile) -> Iterator[Note]:
    """Yield a note for each role or skill of a file that has a name of a bundled one."""
    catalog = file.catalog
    for kind, records, others in (
        ("role", catalog.roles, base.roles),
        ("skill", catalog.skills, base.skills),
    ):
        names = NAMES[kind]
        owners = {key: other for other in others for _, key in names(other)}
        for record in records:
            clashing = [(key, owners[key]) for _, key in names(record) if key in owners]
            for key, other in clashing[:1]:
                if other != record:
                    what = f"{kind} {record.id} counts for {key!r}, not the bundled {other.id}"
                    yield Note(f"{file.name}: {what}", "give it names of its own to have both")
