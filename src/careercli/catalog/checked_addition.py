"""A user's catalog files checked, and made into what they add to the bundled catalog."""

from collections.abc import Iterator, Sequence
from datetime import date

from careercli.catalog.addition import Addition, FileContent, Note, addition, note_on
from careercli.catalog.bundled import bundled
from careercli.catalog.check import check
from careercli.catalog.checked_file import CheckedFile, first_error
from careercli.catalog.joining import joined
from careercli.catalog.model import Catalog


def checked_addition(
    files: Sequence[FileContent], today: date
) -> tuple[Addition, tuple[Note, ...]]:
    """Return what the files add, and notes on the optional ones that are passed over.

    An optional file with an error is taken out and the others are checked again, since it may
    have been all that they clashed with, or all that they built on. Raises `BadCatalogFile`
    for the first error of another file.
    """
    base = bundled(every_skill=True, history=True)
    left = list(files)
    passed_over: list[Note] = []
    while True:
        checked = [CheckedFile.read(file.path, file.data) for file in left]
        check(base, checked, today)
        broken = [(file, error) for file, c in zip(left, checked, strict=True) if (error := first_error(c))]
        for file, error in broken:
            if not file.optional:
                raise error
        if not broken:
            break
        file, error = broken[0]
        left.remove(file)
        passed_over.append(note_on(error))
    own = joined(file.catalog for file in checked) if checked else Catalog()
    notes = tuple(note for file in checked for note in _stand_ins(base, file))
    return addition(base, own, notes), tuple(passed_over)


def _stand_ins(base: Catalog, file: CheckedFile) -> Iterator[Note]:
    """Yield a note where a file's roles or skills count in place of bundled ones."""
    own = file.catalog
    for kind, records, bundled_ones in (
        ("role", own.roles, base.roles),
        ("skill", own.skills, base.skills),
    ):
        known = {record.id: record for record in bundled_ones}
        ids = [record.id for record in records if known.get(record.id, record) != record]
        if ids:
            named = f"its {kind}{'s' if len(ids) > 1 else ''} {', '.join(ids)}"
            counts = "counts" if len(ids) == 1 else "count"
            message = f"{file.name}: {named} {counts} in place of what careercli has by that id"
            yield Note(message, "give it another id to have both")
