"""All roles on one screen, as a page."""

from collections.abc import Sequence

from careercli.analysis.figures import RoleFigures, SourceFacts
from careercli.analysis.roles import RoleList
from careercli.analysis.statistics import is_thin
from careercli.views.bars import Scale, quartile_cell
from careercli.views.blocks import Cell, Column, Page, Section, Table, Text
from careercli.views.sources import source_line
from careercli.views.wording import ABSENT, count, money, percent, short_money

DAGGER = "†"


def page(found: RoleList, options: str = "") -> Page:
    """Return the roles as one table, each with its own source's figures.

    `options` are what gives the next command the same data.
    """
    if not found.roles:
        text = f"No role has {found.query!r} in its name, aliases, focus or skills."
        return Page("", (text,), (), (f"All roles: careercli roles{options}",))
    several = len(found.sources) > 1
    number = {source.id: f"[{place}]" for place, source in enumerate(found.sources, start=1)}
    scales = {source.id: _scale(found, source) for source in found.sources}
    currency = {source.id: source.currency for source in found.sources}
    rows = []
    for role in found.roles:
        source = role.source or ""
        cells = [
            Cell(role.id, "strong"),
            Cell(role.title),
            Cell(_thin(count(role.openings), role.openings)),
            Cell(_median(role, currency.get(source))),
            quartile_cell(scales[source], role.salary) if source in scales else Cell(""),
            Cell(_thin(percent(role.remote), role.openings)),
            Cell(_thin(_entry(role), role.openings)),
        ]
        rows.append((*cells, Cell(number.get(source, ""))) if several else tuple(cells))
    columns = (
        *(Column("Role"), Column("Title"), Column("Openings", "right"), Column("Median", "right")),
        *(Column("p25–p75"), Column("Remote", "right"), Column("Entry", "right")),
        *((Column("Source"),) if several else ()),
    )
    intro = (
        f"{number[source.id]} {source_line(source)}" if several else source_line(source)
        for source in found.sources
    )
    table = Table(columns, tuple(rows))
    legend = _legend(found, scales, rows)
    blocks = (table, Text(legend, "muted")) if legend else (table,)
    asked = (f"Roles with {found.query!r} in them.",) if found.query else ()
    return Page("", (*asked, *intro), (Section("roles", "", blocks),), _next_steps(found, options))


def _thin(text: str, n: int | None) -> str:
    """Return a figure with a short mark where it is thin; the table has no room for the word."""
    return f"{text} {DAGGER}" if is_thin(n) and text != ABSENT else text


def _entry(role: RoleFigures) -> str:
    return percent(role.seniority.entry if role.seniority else None)


def _median(role: RoleFigures, currency: str | None) -> str:
    if role.salary is None:
        return short_money(None, currency)
    return _thin(short_money(role.salary.median, currency), role.salary.n)


def _scale(found: RoleList, source: SourceFacts) -> Scale:
    """Return the scale that all sources of one currency share."""
    same = {s.id for s in found.sources if s.currency == source.currency}
    salaries = [role.salary for role in found.roles if role.salary and role.source in same]
    return Scale(amount for s in salaries for amount in (s.p25, s.median, s.p75))


def _legend(found: RoleList, scales: dict[str, Scale], rows: Sequence[tuple[Cell, ...]]) -> str:
    ends = {
        f"{money(scale.ends[0], s.currency)} to {money(scale.ends[1], s.currency)}"
        for s in found.sources
        if (scale := scales[s.id]).ends
    }
    bars = [f"bars run from {' or '.join(sorted(ends))}, the mark is the median"] if ends else []
    if any(cell.text.endswith(DAGGER) for row in rows for cell in row):
        bars.append(f"{DAGGER} thin: rests on fewer than 30 postings")
    if len(found.sources) > 1:
        bars.append("figures of different sources are not for comparing")
    text = "; ".join(bars)
    return f"{text[:1].upper()}{text[1:]}." if text else ""


def _next_steps(found: RoleList, options: str) -> tuple[str, ...]:
    ids = [role.id for role in found.roles]
    show = f"One role in full: careercli show {ids[0]}{options}"
    if len(ids) < 2:
        return (show,)
    return (f"Two side by side: careercli compare {ids[0]} {ids[1]}{options}", show)
