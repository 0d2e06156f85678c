"""All problems of catalog files at once: syntax, shape, rules and clashing names."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from careercli.catalog import rules
from careercli.catalog.bundled import bundled, data_files, data_folder, is_compiled
from careercli.catalog.checked_file import (
    TABLES,
    CheckedFile,
    Placed,
    Record,
    first_error,
)
from careercli.catalog.joining import dated_occasion, joined, stood_in_for, without
from careercli.catalog.model import Catalog, Snapshot, Source
from careercli.catalog.problems import Problem
from careercli.catalog.rules import Finding

# By table and name: who has it, and the file, which is None for what is bundled.
Owners = dict[tuple[str, object], tuple[Record, str | None]]


def check(
    base: Catalog, files: Sequence[CheckedFile], today: date
) -> tuple[Catalog, tuple[Problem, ...]]:
    """Return the catalog with the files added and all their problems, in order of file and line.

    `base` is what the files may refer to; it is taken as sound. A role, a skill or a snapshot
    of the files stands in the place of one of `base` that has its id or its period.
    """
    files_own = joined(file.catalog for file in files)
    whole = joined((without(base, stood_in_for(base, files_own)), files_own))
    known = rules.known(whole, today)
    owners = _owners(base, {placed.table for file in files for placed in file.records})
    for file in files:
        for placed in file.records:
            for rule in TABLES[placed.table].rules:
                for finding in rule(placed.record, known):
                    file.report(placed, finding)
            for finding in _clashes(placed, file.name, owners, known.sources):
                file.report(placed, finding)
    problems = [p for file in files for p in sorted(file.problems, key=lambda p: p.line or 0)]
    return whole, tuple(problems)


def check_files(paths: Iterable[Path], today: date) -> tuple[Problem, ...]:
    """Return all problems of catalog files that build on the bundled catalog."""
    whole = bundled(every_skill=True, history=True)
    return check(whole, [CheckedFile.read(path) for path in paths], today)[1]


def check_bundled(paths: Iterable[Path], today: date) -> tuple[Problem, ...]:
    """Return all problems of the bundled catalog itself, and of files that build on it."""
    if is_compiled():
        files_own = [CheckedFile.compiled(bundled(every_skill=True, history=True))]
    else:
        files_own = [CheckedFile.read(path) for path in data_files(data_folder())]
    base, problems = check(Catalog(), files_own, today)
    return *problems, *check(base, [CheckedFile.read(path) for path in paths], today)[1]


def checked_or_raise(base: Catalog, paths: Iterable[Path], today: date) -> Catalog:
    """Return the catalog with the files added; raise `BadCatalogFile` for the first error."""
    files = [CheckedFile.read(path) for path in paths]
    catalog, _ = check(base, files, today)
    for file in files:
        if error := first_error(file):
            raise error
    return catalog


def _owners(base: Catalog, tables: Collection[str]) -> Owners:
    """Return who owns each name of the tables so far."""
    sources = {source.id: source for source in base.sources}
    by_table: Mapping[str, tuple[Any, ...]] = dict(zip(TABLES, base, strict=True))
    return {
        (table, key): (record, None)
        for table in tables
        for record in by_table[table]
        for _, key in _names(table, record, sources)
    }


def _clashes(
    placed: Placed, file: str, owners: Owners, sources: Mapping[str, Source]
) -> Iterator[Finding]:
    """Yield a finding for every name that another record has, and claim the others.

    A record that equals one of another file is that record, not a clash. Beside a bundled
    record of the same name the user's own counts, but a source of the same id is another one.
    """
    record = placed.record
    keep_both = "another date or source" if isinstance(record, Snapshot) else "a name of its own"
    for field, key in _names(placed.table, record, sources):
        name = placed.table, key
        if name not in owners:
            owners[name] = record, file
            continue
        owner, where = owners[name]
        if owner == record and where != file:
            continue
        taken_by = f"{_label(placed.table, owner)} ({where or 'bundled'})"
        wrong = f"{_written(key)!r} is already taken by {taken_by}"
        if where is None and not isinstance(record, Source):
            yield rules.warning(field, wrong, f"{keep_both} to keep both; so far this one counts")
        else:
            yield rules.error(field, wrong, keep_both)


def _names(table: str, record: Any, sources: Mapping[str, Source]) -> Iterator[tuple[str, object]]:
    """Yield the field and the key of every name that a record must not share."""
    if table == "snapshot":
        yield "role", dated_occasion(record, sources)
    elif table == "source":
        yield "id", record.id
    else:
        yield from rules.NAMES[table](record)


def _written(key: object) -> str:
    """Return a name as a message shows it."""
    if not isinstance(key, tuple):
        return str(key)
    role, source, since, as_of = key
    return f"{role} at {source}, {f'{since} to ' if since else ''}{as_of or 'no date'}"


def _label(table: str, record: Any) -> str:
    return f"snapshot {record.role}" if table == "snapshot" else f"{table} {record.id}"
