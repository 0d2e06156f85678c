"""All problems of catalog files at once: syntax, shape, rules and clashing names."""

import json
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ValidationError

from careercli.catalog import decode, rules
from careercli.catalog.bundled import DATA_FILES, bundled, data_folder, is_compiled
from careercli.catalog.files import BadCatalogFile, parse, read_text
from careercli.catalog.lines import LineIndex
from careercli.catalog.load import added
from careercli.catalog.model import Catalog, Role, Skill, Snapshot, Source
from careercli.catalog.rules import Finding, Known, Severity
from careercli.catalog.shape import adapter
from careercli.catalog.snapshot_rules import SNAPSHOT_RULES

Record = Source | Skill | Role | Snapshot
Owners = dict[tuple[str, str], tuple[Record, str]]  # by table and name: who, and described how


class Problem(NamedTuple):
    """One thing that is wrong in a catalog file, and what would be right.

    `table` is the kind of record (`role`, `snapshot`, …), `id` its own id (a
    snapshot has its source's), `role` the role it is about; all three are None
    where the problem is the file's.
    """

    severity: Severity
    file: str
    line: int | None
    table: str | None
    id: str | None
    role: str | None
    field: str | None
    wrong: str
    right: str


class Table(NamedTuple):
    """A kind of record: its type, how it is built, its rules and the names it must not share."""

    kind: type
    build: Callable[[decode.Raw], Record]
    rules: tuple[Callable[[Any, Known], Iterator[Finding]], ...]
    names: Callable[[Any], Iterator[tuple[str, str]]]


def _own_id(record: Source) -> Iterator[tuple[str, str]]:
    yield "id", record.id


def _occasion(record: Snapshot) -> Iterator[tuple[str, str]]:
    since = f"{record.since} to " if record.since else ""
    yield "role", f"{record.role} at {record.source}, {since}{record.as_of or 'no date'}"


TABLES: Mapping[str, Table] = {
    "source": Table(Source, decode.source, rules.SOURCE_RULES, _own_id),
    "skill": Table(Skill, decode.skill, rules.SKILL_RULES, rules.skill_names),
    "role": Table(Role, decode.role, rules.ROLE_RULES, rules.role_names),
    "snapshot": Table(Snapshot, decode.snapshot, SNAPSHOT_RULES, _occasion),
}


class Placed(NamedTuple):
    """A record that has the right shape, and where in the file it stands."""

    table: str
    place: int
    record: Any


class CheckedFile:
    """A catalog file taken apart: the records that have their shape, and the problems so far."""

    def __init__(self, name: str, document: Mapping[str, Any], text: str) -> None:
        self.name = name
        self.records: list[Placed] = []
        self.problems: list[Problem] = []
        self.lines = LineIndex(text)
        for table, raws in document.items():
            self._take_apart(table, raws)

    @classmethod
    def read(cls, path: Path) -> "CheckedFile":
        """Return a file taken apart; one that cannot be read has that as its only problem."""
        try:
            text = read_text(path)
            return cls(str(path), parse(path, text), text)
        except BadCatalogFile as error:
            file = cls(str(path), {}, "")
            file._of_file(error.line, None, error.wrong, error.hint)
            return file

    @classmethod
    def compiled(cls, catalog: Catalog) -> "CheckedFile":
        """Return the records of a wheel, whose shape the build has checked."""
        file = cls("bundled catalog", {}, "")
        tables = zip(TABLES, catalog, strict=True)
        file.records = [Placed(name, i, r) for name, held in tables for i, r in enumerate(held)]
        return file

    @property
    def catalog(self) -> Catalog:
        """What the file adds, as far as it has the right shape."""
        held = {name: tuple(p.record for p in self.records if p.table == name) for name in TABLES}
        return Catalog(held["source"], held["skill"], held["role"], held["snapshot"])

    def report(self, placed: Placed, finding: Finding) -> None:
        """Add a finding about one of the file's records."""
        raw = placed.record._asdict()
        self._add(placed.table, placed.place, raw, finding)

    def _take_apart(self, table: str, raws: object) -> None:
        if table not in TABLES or not _is_list_of_tables(raws):
            wrong = f"unexpected {table!r}"
            right = ", ".join(f"[[{name}]]" for name in TABLES)
            self._of_file(self.lines.top_level(table), table, wrong, right)
            return
        assert isinstance(raws, list)  # noqa: S101 - tells the type checker what the test found
        for index, raw in enumerate(raws):
            findings = list(_shape_findings(TABLES[table].kind, raw))
            for finding in findings:
                self._add(table, index, raw, finding)
            if not findings:
                self.records.append(Placed(table, index, TABLES[table].build(raw)))

    def _of_file(self, line: int | None, field: str | None, wrong: str, right: str) -> None:
        problem = Problem("error", self.name, line, None, None, None, field, wrong, right)
        self.problems.append(problem)

    def _add(self, table: str, index: int, raw: Mapping[str, Any], finding: Finding) -> None:
        own = raw.get("source") if table == "snapshot" else raw.get("id")
        role = {"role": raw.get("id"), "snapshot": raw.get("role")}.get(table)
        line = self.lines.find(table, index, finding.field)
        self.problems.append(
            Problem(
                finding.severity,
                self.name,
                line,
                table,
                own if isinstance(own, str) else None,
                role if isinstance(role, str) else None,
                finding.field,
                finding.wrong,
                finding.right,
            )
        )


def check(
    base: Catalog, files: Sequence[CheckedFile], today: date
) -> tuple[Catalog, tuple[Problem, ...]]:
    """Return the catalog with the files added and all their problems, in order of file and line.

    `base` is what the files may refer to and must not clash with; it is taken as sound.
    """
    whole = base
    for file in files:
        whole = added(whole, file.catalog)
    known = rules.known(whole, today)
    owners = _names_of(base, {placed.table for file in files for placed in file.records})
    for file in files:
        for placed in file.records:
            for rule in TABLES[placed.table].rules:
                for finding in rule(placed.record, known):
                    file.report(placed, finding)
            for finding in _clashes(placed, file.name, owners):
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
        own = [CheckedFile.compiled(bundled(every_skill=True, history=True))]
    else:
        own = [CheckedFile.read(data_folder() / name) for name in DATA_FILES]
    return check(Catalog(), [*own, *map(CheckedFile.read, paths)], today)[1]


def checked_or_raise(base: Catalog, paths: Iterable[Path], today: date) -> Catalog:
    """Return the catalog with the files added; raise `BadCatalogFile` for the first error."""
    catalog, problems = check(base, [CheckedFile.read(path) for path in paths], today)
    errors = [problem for problem in problems if problem.severity == "error"]
    if errors:
        first = errors[0]
        place = " ".join(filter(None, (first.table, first.role or first.id, first.field)))
        wrong = f"{place}: {first.wrong}" if place else first.wrong
        hint = f"right would be: {first.right}" if first.table else first.right
        if len(errors) > 1:
            hint = f"{hint}; {len(errors) - 1} more: `careercli check {first.file}` lists all"
        raise BadCatalogFile(Path(first.file), first.line, wrong, hint)
    return catalog


def _names_of(base: Catalog, tables: Collection[str]) -> Owners:
    """Return who owns each name of the tables so far."""
    held: tuple[tuple[str, Iterable[Any]], ...] = (
        ("source", base.sources),
        ("skill", base.skills),
        ("role", base.roles),
        ("snapshot", base.snapshots),
    )
    return {
        (table, key): (record, f"{_label(table, record)} (bundled)")
        for table, records in held
        if table in tables
        for record in records
        for _, key in TABLES[table].names(record)
    }


def _clashes(placed: Placed, file: str, owners: Owners) -> Iterator[Finding]:
    """Yield a finding for every name that another record has, and claim the others.

    A record that equals one of another file is that record, not a clash.
    """
    right = "another date or source" if placed.table == "snapshot" else "a name of its own"
    for field, key in TABLES[placed.table].names(placed.record):
        owner, label = owners.get((placed.table, key), (None, ""))
        if owner is None:
            label = f"{_label(placed.table, placed.record)} ({file})"
            owners[placed.table, key] = placed.record, label
        elif owner != placed.record or label.endswith(f"({file})"):
            yield rules.error(field, f"{key!r} is already taken by {label}", right)


def _label(table: str, record: Any) -> str:
    return f"snapshot {record.role}" if table == "snapshot" else f"{table} {record.id}"


def _is_list_of_tables(raws: object) -> bool:
    return isinstance(raws, list) and all(isinstance(raw, dict) for raw in raws)


def _shape_findings(kind: type, raw: decode.Raw) -> Iterator[Finding]:
    """Yield what Pydantic finds wrong with the shape of a record."""
    fields: tuple[str, ...] = getattr(kind, "_fields", ())
    for field in (field for field in raw if field not in fields):
        yield rules.error(field, "unknown field", f"one of: {', '.join(fields)}")
    for field in ("as_of", "since"):
        day = raw.get(field)
        if field in fields and isinstance(day, str) and not re.match(r"\d{4}-\d{2}-\d{2}", day):
            yield rules.error(field, "not a date", "a date without quotes, such as 2026-10-31")
            return
    raw = decode.with_skill_tables(raw) if kind is Snapshot else raw
    try:
        adapter(kind).validate_json(json.dumps({f: raw[f] for f in fields if f in raw}))
    except ValidationError as error:
        for fault in error.errors(include_url=False, include_context=False):
            yield _shape_finding(fault["type"], fault["loc"], fault["msg"])


def _shape_finding(fault: str, place: tuple[int | str, ...], message: str) -> Finding:
    field = ".".join(str(part) for part in place)
    match fault:
        case "json_invalid":
            return rules.error(field, "nested too deeply", "plain values")
        case "missing":
            return rules.error(field, "missing", "this field is needed")
        case "extra_forbidden" | "unexpected_keyword_argument":
            return rules.error(field, "unknown field", "a field that docs/catalog.md lists")
        case _:
            right = message.removeprefix("Input should be ")
            return rules.error(field, "not of the right type", right[:1].lower() + right[1:])
