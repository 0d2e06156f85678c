"""Snapshots written into a catalog file: new ones added, those of the same period replaced."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from careercli.catalog.bundled import bundled
from careercli.catalog.check import check
from careercli.catalog.checked_file import CheckedFile, first_error
from careercli.catalog.joining import dated_occasion
from careercli.catalog.model import Catalog, Role, Snapshot, Source
from careercli.catalog.reading import read_bytes, text_of
from careercli.catalog.toml_text import HEAD, toml_text
from careercli.errors import CareerError
from careercli.files.limits import CATALOG_BYTES, LOCK_SECONDS
from careercli.files.locking import locked
from careercli.files.toml import comments
from careercli.files.writing import check_writable, pointed_at, write_atomically


class CannotMerge(CareerError):
    """A catalog file that snapshots cannot be written into without loss or without an error."""


def ready_to_write(path: Path, source: Source, today: date) -> None:
    """Raise what `write_snapshots` would raise for this file and source, whatever the snapshots.

    A source whose kind or currency is not known yet may have any: they are not compared with
    those of the file here. Raises `CannotSave`, `BadCatalogFile` and `CannotMerge`.
    """
    check_writable(path)
    base = bundled(every_skill=True, history=True)
    file = _file(base, path, today)
    same = [known for known in file.sources if known.id == source.id]
    catalog = with_snapshots(file, same[0] if same else source, ())
    _checked_text(base, path, catalog, source.id, today)


def write_snapshots(
    path: Path,
    source: Source,
    snapshots: Sequence[Snapshot],
    today: date,
    wait: float = LOCK_SECONDS,
) -> None:
    """Write a source's snapshots into a catalog file, while no other process can.

    Every record of the file stays, but for snapshots of the same role, source and period, which
    are replaced; the text is written anew in one order, as `toml_text` does. Comments cannot be
    kept, so a file that has any is refused. A role that is not known gets a `[[role]]` with its
    id. The text is checked as `careercli check` does before it takes the file's place. Raises
    `CannotSave`, `StillLocked`, `BadCatalogFile` and `CannotMerge`, and then the file is as it
    was.
    """
    check_writable(path)
    base = bundled(every_skill=True, history=True)
    with locked(path, wait):
        catalog = with_snapshots(_file(base, path, today), source, snapshots)
        catalog = _with_roles(catalog, base)
        write_atomically(path, _checked_text(base, path, catalog, source.id, today))


def with_snapshots(file: Catalog, source: Source, snapshots: Sequence[Snapshot]) -> Catalog:
    """Return a file's records with a source's snapshots, those of each source in one order.

    A snapshot of the same role, source and period is replaced. A source of the same id stays as
    it is in the file, so that what was written there by hand is kept, except the days of its
    boards; raises `CannotMerge` where that one counts something else or in another currency.
    """
    same = [known for known in file.sources if known.id == source.id]
    if same and (same[0].currency, same[0].kind) != (source.currency, source.kind):
        wrong = f"source {source.id} holds {same[0].kind} in {same[0].currency} so far"
        raise CannotMerge(wrong, f"give these {source.kind} in {source.currency} another --source")
    sources = tuple(_with_days(s, source) if s.id == source.id else s for s in file.sources)
    sources = sources if same else (*sources, source)
    by_id = {source.id: source for source in sources}
    together = {dated_occasion(s, by_id): s for s in (*file.snapshots, *snapshots)}
    places = {source: place for place, source in enumerate(by_id)}
    ordered = sorted(together.values(), key=lambda s: (places.get(s.source, -1), *_order(s)))
    return file._replace(sources=sources, snapshots=tuple(ordered))


def _with_days(known: Source, source: Source) -> Source:
    """Return a source with the days of both; of the same day the new one counts."""
    days = {day.as_of: day for day in (*known.days, *source.days)}
    return known._replace(days=tuple(days[on] for on in sorted(days)))


def _with_roles(catalog: Catalog, base: Catalog) -> Catalog:
    """Return a catalog in which every snapshot's role exists."""
    known = {role.id for role in (*base.roles, *catalog.roles)}
    ids = dict.fromkeys(s.role for s in catalog.snapshots if s.role not in known)
    roles = (Role(role, role.replace("-", " ").title()) for role in ids)
    return catalog._replace(roles=(*catalog.roles, *roles))


def _file(base: Catalog, path: Path, today: date) -> Catalog:
    """Return the records of the file that is to be written; raise `BadCatalogFile`."""
    path = pointed_at(path)
    if not path.exists():
        return Catalog()
    data = read_bytes(path)
    file = CheckedFile.read(path, data)
    check(base, [file], today)
    if error := first_error(file):
        raise error
    if comments(text_of(path, data).replace(HEAD, "")):
        wrong = f"{path} holds comments, which an import would lose"
        raise CannotMerge(wrong, "give another -o FILE, and both files with --catalog")
    return file.catalog


def _order(snapshot: Snapshot) -> tuple[str, str, date, date]:
    last, first = snapshot.as_of or date.min, snapshot.since or date.min
    return snapshot.source, snapshot.role, last, first


def _checked_text(base: Catalog, path: Path, catalog: Catalog, source_id: str, today: date) -> str:
    """Return a catalog's text; raise `CannotMerge` for what every command would refuse."""
    if source_id in {source.id for source in base.sources} and not any(
        source in base.sources for source in catalog.sources if source.id == source_id
    ):
        wrong = f"source {source_id} is a bundled one"
        raise CannotMerge(wrong, "give these figures another --source")
    text = toml_text(catalog)
    try:
        data = text.encode("utf-8")
    except UnicodeEncodeError:
        wrong = f"{path} cannot be written: a name in it is not text"
        raise CannotMerge(wrong, "give names in UTF-8") from None
    if len(data) > CATALOG_BYTES:
        wrong = f"{path} would be larger than {CATALOG_BYTES >> 20} MiB"
        raise CannotMerge(wrong, "give another -o FILE, or fewer periods or roles")
    file = CheckedFile.read(path, data)
    check(base, [file], today)
    for problem in file.errors():
        place = " ".join(filter(None, (problem.table, problem.role or problem.id, problem.field)))
        wrong = f"{path} would be refused by every command: {place}: {problem.wrong}"
        raise CannotMerge(wrong, f"right would be: {problem.right}")
    if file.catalog != catalog:
        raise CannotMerge(f"{path} would lose something", "give another -o FILE")
    return text
