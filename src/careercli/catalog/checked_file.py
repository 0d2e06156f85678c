"""A catalog file taken apart into records, with what is wrong with their shape."""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from copy import copy
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ValidationError

from careercli.catalog import decode, rules
from careercli.catalog.lines import LineIndex
from careercli.catalog.model import Catalog, Role, Skill, Snapshot, Source
from careercli.catalog.problems import Problem
from careercli.catalog.reading import BadCatalogFile, parse, read_bytes, text_of
from careercli.catalog.rules import Finding, Known, Severity
from careercli.catalog.shape import adapter
from careercli.catalog.snapshot_rules import SNAPSHOT_RULES
from careercli.files.limits import CATALOG_RECORDS, MOST_PROBLEMS, RECORD_ITEMS

Record = Source | Skill | Role | Snapshot


class RecordKind(NamedTuple):
    """A kind of record: its type, how it is built, and its rules."""

    kind: type
    build: Callable[[decode.Raw], Record]
    rules: tuple[Callable[[Any, Known], Iterator[Finding]], ...]


TABLES: Mapping[str, RecordKind] = {
    "source": RecordKind(Source, decode.source, rules.SOURCE_RULES),
    "skill": RecordKind(Skill, decode.skill, rules.SKILL_RULES),
    "role": RecordKind(Role, decode.role, rules.ROLE_RULES),
    "snapshot": RecordKind(Snapshot, decode.snapshot, SNAPSHOT_RULES),
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
        self._told: Counter[Severity] = Counter()
        self.lines = LineIndex(text)
        for table, raws in islice(document.items(), MOST_PROBLEMS + len(TABLES)):
            self._take_apart(table, raws)

    @classmethod
    def read(cls, path: Path, data: bytes | None = None) -> "CheckedFile":
        """Return a file, or the bytes that it held, taken apart.

        One that cannot be read has that as its only problem.
        """
        try:
            text = text_of(path, read_bytes(path) if data is None else data)
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
        file.records = [Placed(name, i, r) for name, table in tables for i, r in enumerate(table)]
        return file

    @property
    def catalog(self) -> Catalog:
        """What the file adds, as far as it has the right shape."""
        tables: dict[str, list[Any]] = {name: [] for name in TABLES}
        for placed in self.records:
            tables[placed.table].append(placed.record)
        return Catalog(*map(tuple, tables.values()))

    def report(self, placed: Placed, finding: Finding) -> None:
        """Add a finding about one of the file's records."""
        raw = placed.record._asdict()
        self._add(placed.table, placed.place, raw, finding)

    def copy(self) -> "CheckedFile":
        """Return the file with its problems so far, to be compared with others."""
        twin = copy(self)
        twin.problems, twin._told = list(self.problems), Counter(self._told)
        return twin

    def errors(self) -> list[Problem]:
        """Return the problems that make the file unusable, in order of their lines."""
        errors = [problem for problem in self.problems if problem.severity == "error"]
        return sorted(errors, key=lambda problem: problem.line or 0)

    def _take_apart(self, table: str, raws: object) -> None:
        if table not in TABLES or not _is_list_of_tables(raws):
            wrong = f"unexpected {table!r}"
            right = ", ".join(f"[[{name}]]" for name in TABLES)
            self._of_file(self.lines.top_level(table), table, wrong, right)
            return
        assert isinstance(raws, list)  # noqa: S101 - tells the type checker what the test found
        most = CATALOG_RECORDS[table]
        if len(raws) > most:
            wrong = f"{len(raws):,} {table}s"
            self._of_file(self.lines.top_level(table), table, wrong, f"at most {most:,} in a file")
            return
        for index, raw in enumerate(raws):
            findings = list(_long_lists(raw)) or list(_shape_findings(TABLES[table].kind, raw))
            for finding in findings:
                self._add(table, index, raw, finding)
            if not findings:
                self.records.append(Placed(table, index, TABLES[table].build(raw)))

    def _of_file(self, line: int | None, field: str | None, wrong: str, right: str) -> None:
        problem = Problem("error", self.name, line, None, None, None, field, wrong, right)
        self._tell(problem)

    def _tell(self, problem: Problem) -> None:
        """Add a problem; the first of too many says that there are more, which are left out."""
        self._told[problem.severity] += 1
        if self._told[problem.severity] > MOST_PROBLEMS + 1:
            return
        if self._told[problem.severity] > MOST_PROBLEMS:
            none = dict.fromkeys(("line", "table", "id", "role", "field"))
            problem = Problem(
                severity=problem.severity,
                file=self.name,
                wrong=f"more than {MOST_PROBLEMS:,} {problem.severity}s",
                right="a file without those that are listed",
                **none,
            )
        self.problems.append(problem)

    def _add(self, table: str, index: int, raw: Mapping[str, Any], finding: Finding) -> None:
        id_ = raw.get("source") if table == "snapshot" else raw.get("id")
        role = {"role": raw.get("id"), "snapshot": raw.get("role")}.get(table)
        line = self.lines.find(table, index, finding.field)
        self._tell(
            Problem(
                finding.severity,
                self.name,
                line,
                table,
                id_ if isinstance(id_, str) else None,
                role if isinstance(role, str) else None,
                finding.field,
                finding.wrong,
                finding.right,
            )
        )


def first_error(file: CheckedFile) -> BadCatalogFile | None:
    """Return a checked file's first error, with how to see the others; None without any."""
    errors = file.errors()
    if not errors:
        return None
    first = errors[0]
    place = " ".join(filter(None, (first.table, first.role or first.id, first.field)))
    wrong = f"{place}: {first.wrong}" if place else first.wrong
    hint = f"right would be: {first.right}" if first.table else first.right
    if len(errors) > 1:
        hint = f"{hint}; {len(errors) - 1} more: `careercli check {first.file}` lists all"
    return BadCatalogFile(Path(first.file), first.line, wrong, hint)


def _long_lists(raw: decode.Raw) -> Iterator[Finding]:
    """Yield an error for each list of a record that has more items than any has."""
    for field, value in raw.items():
        if isinstance(value, list | dict) and len(value) > RECORD_ITEMS:
            yield rules.error(field, f"{len(value):,} items", f"at most {RECORD_ITEMS:,}")


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
        case "missing":
            return rules.error(field, "missing", "this field is needed")
        case "extra_forbidden" | "unexpected_keyword_argument":
            return rules.error(field, "unknown field", "a field that docs/catalog.md lists")
        case _:
            right = message.removeprefix("Input should be ")
            return rules.error(field, "not of the right type", right[:1].lower() + right[1:])
