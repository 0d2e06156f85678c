"""Snapshots written into a catalog file: new ones added, those of the same source replaced."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import tomli_w

from careercli.catalog.decode import decode
from careercli.catalog.files import BadCatalogFile, parse, read_text
from careercli.catalog.model import Snapshot, Source
from careercli.errors import CareerError

_TABLE = re.compile(r"(?m)^[ \t]*\[\[[ \t]*(source|role|skill|snapshot)[ \t]*\]\][ \t]*(?:#.*)?$")
# Comments behind a table and a blank line.
_TAIL = re.compile(r"\n(?:[ \t]*\n)+(?:[ \t]*(?:#.*)?\n)*$")


class OtherSource(CareerError):
    """The catalog file holds a source of this id that is not the same."""


class CannotMerge(CareerError):
    """A catalog file is written in a way that would lose something of it."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"{path} cannot be added to without losing something of it",
            "write its tables as [[source]], [[role]] and [[snapshot]], or give another -o FILE",
        )


class Block(NamedTuple):
    """A table of a catalog file as text, with what tells it from others; None of the preamble."""

    key: tuple[object, ...] | None
    text: str


def merged(
    path: Path, source: Source, snapshots: Sequence[Snapshot], known_roles: Collection[str]
) -> str:
    """Return a catalog file's text with these snapshots in it; a missing file is an empty one.

    A snapshot of the same role, source and period is replaced where it stands, a
    new one comes after the last of its source, else at the end. The `[[source]]` of a file stays as
    it is, so that what was written there by hand is kept. A role that is not known
    gets a `[[role]]` with its id. Raises `BadCatalogFile`, `OtherSource` and `CannotMerge`.
    """
    text = read_text(path) if path.exists() else ""
    held = decode(parse(path, text))
    same = [known for known in held.sources if known.id == source.id]
    if same and (same[0].currency, same[0].kind) != (source.currency, source.kind):
        wrong = f"{path}: source {source.id} holds {same[0].kind} in {same[0].currency}"
        hint = f"give these {source.kind} in {source.currency} another --source"
        raise OtherSource(wrong, hint)
    known = {*known_roles, *(role.id for role in held.roles)}
    unknown = dict.fromkeys(seen.role for seen in snapshots if seen.role not in known)
    new = [*map(_role, unknown), *([] if same else [_source(source)])]
    try:
        blocks = _with_snapshots([*_blocks(text), *new], source.id, snapshots)
        whole = "\n".join(block.text.strip("\n") + "\n" for block in blocks if block.text.strip())
        now = decode(parse(path, whole))
    except BadCatalogFile:
        raise CannotMerge(path) from None
    fresh = set(map(_key, snapshots))
    kept, others = (
        [seen for seen in catalog.snapshots if _key(seen) not in fresh] for catalog in (held, now)
    )
    if kept != others or now.sources[: len(held.sources)] != held.sources:
        raise CannotMerge(path)
    return whole


def _with_snapshots(
    blocks: Sequence[Block], source: str, snapshots: Sequence[Snapshot]
) -> list[Block]:
    """Return the tables of a file with a source's snapshots, each in its place."""
    fresh = {_key(snapshot): _snapshot_text(snapshot) for snapshot in snapshots}
    out = [_renewed(block, fresh) for block in blocks]
    ends = [at for at, block in enumerate(out, 1) if _is_snapshot_of(source, block)]
    after = ends[-1] if ends else len(out)
    out[after:after] = [Block(key, text) for key, text in fresh.items()]
    return out


def _is_snapshot_of(source: str, block: Block) -> bool:
    match block.key:
        case (_role, held, _since, _as_of):
            return held == source
    return False


def _renewed(block: Block, fresh: dict[tuple[object, ...], str]) -> Block:
    """Return a table with its new text, if there is one, and the comments that stand behind it."""
    if block.key is None or block.key not in fresh:
        return block
    tail = _TAIL.search(block.text)
    return Block(block.key, fresh.pop(block.key) + (tail.group() if tail else ""))


def _blocks(text: str) -> Iterator[Block]:
    """Yield the tables of a file in order, each with the comments that stand before it."""
    starts = [_with_comments(text, match.start()) for match in _TABLE.finditer(text)]
    yield Block(None, text[: starts[0]] if starts else text)
    for start, stop in pairwise([*starts, len(text)]):
        yield Block(_block_key(text[start:stop]), text[start:stop])


def _with_comments(text: str, start: int) -> int:
    """Return where the comment lines right before a table begin."""
    while start and (line := text.rfind("\n", 0, start - 1) + 1) < start:
        if not text[line:start].startswith("#"):
            break
        start = line
    return start


def _block_key(text: str) -> tuple[object, ...] | None:
    document = decode(parse(Path("block"), text))
    for source in document.sources:
        return "source", source.id
    for snapshot in document.snapshots:
        return _key(snapshot)
    return None


def _key(snapshot: Snapshot) -> tuple[object, ...]:
    return snapshot.role, snapshot.source, snapshot.since, snapshot.as_of


# --- one table ---------------------------------------------------------------------------


def _table_text(table: str, fields: dict[str, object]) -> str:
    lines = [f"{name} = {_value(value)}" for name, value in fields.items()]
    return "\n".join([f"[[{table}]]", *lines]) + "\n"


def _role(role: str) -> Block:
    title = role.replace("-", " ").title()
    return Block(("role", role), _table_text("role", {"id": role, "title": title}))


def _source(source: Source) -> Block:
    held = {name: value for name, value in source._asdict().items() if value not in (None, ())}
    caveats = held.pop("caveats", ())
    text = _table_text("source", held)
    for caveat in caveats:
        about = f"about = {_value(list(caveat.about))}\ntext = {_value(caveat.text)}\n"
        text += f"\n[[source.caveats]]\n{about}"
    return Block(("source", source.id), text)


def _snapshot_text(snapshot: Snapshot) -> str:
    lines = ["[[snapshot]]"]
    for name, value in snapshot._asdict().items():
        if value is None or value == ():
            continue
        if name in ("skills", "companies", "unranked"):
            rows = "".join(f"  {_table(row._asdict())},\n" for row in value)
            lines.append(f"{name} = [\n{rows}]")
        elif hasattr(value, "_asdict"):
            lines.append(f"{name} = {_table(value._asdict())}")
        else:
            lines.append(f"{name} = {_value(value)}")
    return "\n".join(lines) + "\n"


def _table(fields: dict[str, object]) -> str:
    given = (f"{name} = {_value(value)}" for name, value in fields.items() if value is not None)
    return f"{{ {', '.join(given)} }}"


def _value(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Iterable) and not isinstance(value, str):
        return f"[{', '.join(_value(item) for item in value)}]"
    return tomli_w.dumps({"value": value}).removeprefix("value = ").rstrip("\n")
