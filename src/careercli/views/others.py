"""What other sources say, beside each other: along a row, the figures of one source."""

from collections.abc import Callable, Sequence

from careercli.analysis.figures import RoleFigures, SourceFacts
from careercli.analysis.others import OtherFigures, Others
from careercli.views.blocks import Block, Cell, Column, Items, Table, Text, cells
from careercli.views.sources import described
from careercli.views.wording import (
    ABSENT,
    ROWS,
    count,
    counted,
    known_for,
    marked_thin,
    median_range,
    money_range,
    percent,
    short_money,
)

Seen = OtherFigures | RoleFigures
Say = Callable[[Seen, SourceFacts], str]
RULE = "Figures of different sources are not for comparing; those of one source are."


def of_roles(others: Others, roles: Sequence[RoleFigures]) -> tuple[Block, ...]:
    """Return what every other source says of the roles, source by source."""
    rows: list[tuple[Cell, ...]] = []
    for source in others.sources:
        seen = {f.role: f for f in others.figures if f.source == source.id}
        said = [
            (label, [say(seen[r.id], source) if r.id in seen else ABSENT for r in roles])
            for label, say in _FIGURES
        ]
        given = [(label, texts) for label, texts in said if set(texts) != {ABSENT}]
        for place, (label, texts) in enumerate(given):
            rows.append((Cell("" if place else source.name, "strong"), *cells(label, *texts)))
    columns = (Column("Source"), Column("Figure"), *(Column(role.title, "right") for role in roles))
    return _with_basis(Table(columns, tuple(rows)), others.sources)


def who_counted(sources: Sequence[SourceFacts]) -> tuple[Block, ...]:
    """Return who counted what, when, where and how, source by source."""
    texts = tuple(f"{source.id}: {described(source)}" for source in sources)
    return (Items(texts), Text(RULE, "muted")) if texts else ()


def _with_basis(table: Table, sources: Sequence[SourceFacts]) -> tuple[Block, ...]:
    if not table.rows:
        return ()
    basis = Items(tuple(described(source) for source in sources), "Who counted what")
    return (table, Text(RULE, "muted"), basis)


def _median(seen: Seen, source: SourceFacts) -> str:
    """Return the median with its 95% interval, or with the quartiles where there is none."""
    s = seen.salary
    if s is None or s.median is None:
        return ABSENT
    median, given = short_money(s.median, source.currency), ""
    if (interval := median_range(s, source.currency)) != ABSENT:
        given = f" (95% {interval})"
    elif s.p25 is not None and s.p75 is not None:
        given = f" (p25–p75 {money_range(s.p25, s.p75, source.currency)})"
    return marked_thin(f"{median}{given}", s.n)


def _rests_on(seen: Seen, source: SourceFacts) -> str:
    n = seen.salary.n if seen.salary else None
    return ABSENT if n is None else counted(n, ROWS[source.kind])


def _remote(seen: Seen, _: SourceFacts) -> str:
    if seen.remote is None:
        return ABSENT
    base = seen.bases.remote
    known = known_for(base, seen.openings)
    of = "" if known == ABSENT else f" of {count(base)}"
    return marked_thin(f"{percent(seen.remote)}{of}", base)


def _openings(seen: Seen, _: SourceFacts) -> str:
    return marked_thin(count(seen.openings), seen.openings)


def _counted_as(seen: Seen, _: SourceFacts) -> str:
    return seen.counted_as or ABSENT


_FIGURES: tuple[tuple[str, Say], ...] = (
    ("Median", _median),
    ("Pay rests on", _rests_on),
    ("Remote", _remote),
    ("Openings", _openings),
    ("Counted as", _counted_as),
)
