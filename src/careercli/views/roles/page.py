"""All roles on one screen, as a page."""

from careercli.analysis.figures import RoleFigures
from careercli.analysis.roles import Figure, FigureElsewhere, RoleList
from careercli.catalog.model import THIN
from careercli.views.bars import Scale, quartile_cell
from careercli.views.blocks import Cell, Column, Page, Section, Table, Text
from careercli.views.notes import counted_as
from careercli.views.sources import source_line
from careercli.views.wording import (
    DAGGER,
    ROWS,
    count,
    daggered,
    listed,
    money,
    money_range,
    percent,
    short_money,
)

_COLUMNS = (
    *(Column("Role"), Column("Title")),
    *(Column(name, "right") for name in ("Openings", "Median", "Remote", "Entry")),
)


def page(found: RoleList, options: str = "") -> Page:
    """Return the roles as one table, each with its own source's figures.

    `options` are what gives the next command the same data.
    """
    if not found.roles:
        text = f"No role has {found.query!r} in its name, aliases, focus or skills."
        return Page("", (text,), (), (f"All roles: careercli roles{options}",))
    several = len(found.sources) > 1
    intro = (
        f"[{place}] {source_line(source)}" if several else source_line(source)
        for place, source in enumerate(found.sources, start=1)
    )
    table = _beside(found) if several else _with_bars(found)
    legend = _legend(found, table)
    blocks = (table, Text(legend, "muted")) if legend else (table,)
    asked = (f"Roles with {found.query!r} in them.",) if found.query else ()
    return Page("", (*asked, *intro), (Section("roles", "", blocks),), _next_steps(found, options))


def _with_bars(found: RoleList) -> Table:
    """Return the roles of one source, pay drawn on a common scale."""
    scale = _scale(found)
    currency = next((source.currency for source in found.sources), None)
    rows = tuple(
        (
            *_named(role),
            Cell(daggered(count(role.openings), role.openings)),
            Cell(_median(role, currency)),
            _quartiles(role, scale, currency),
            Cell(daggered(percent(role.remote), role.bases.remote)),
            Cell(daggered(_entry(role), role.bases.seniority)),
        )
        for role in found.roles
    )
    return Table((*_COLUMNS[:4], Column("p25–p75"), *_COLUMNS[4:]), rows)


def _beside(found: RoleList) -> Table:
    """Return the roles of several sources without bars, which would compare across them."""
    number = {source.id: f"[{place}]" for place, source in enumerate(found.sources, start=1)}
    currency = {source.id: source.currency for source in found.sources}

    def cell(role: RoleFigures, figure: Figure, own: str) -> Cell:
        for held in found.elsewhere.get(role.id, ()):
            if held.figure == figure:
                text = daggered(_value(held, currency[held.source]), held.n)
                return Cell(f"{text} {number[held.source]}")
        return Cell(own)

    rows = tuple(
        (
            *_named(role),
            cell(role, "openings", daggered(count(role.openings), role.openings)),
            cell(role, "median", _median(role, currency.get(role.source or ""))),
            cell(role, "remote", daggered(percent(role.remote), role.bases.remote)),
            cell(role, "entry", daggered(_entry(role), role.bases.seniority)),
            Cell(number.get(role.source or "", "")),
        )
        for role in found.roles
    )
    return Table((*_COLUMNS, Column("From")), rows)


def _named(role: RoleFigures) -> tuple[Cell, Cell]:
    return Cell(role.id, "strong"), Cell(role.title)


def _value(held: FigureElsewhere, currency: str) -> str:
    match held.figure:
        case "openings":
            return count(held.value)
        case "median":
            return short_money(round(held.value), currency)
        case _:
            return percent(held.value)


def _entry(role: RoleFigures) -> str:
    return percent(role.seniority.entry if role.seniority else None)


def _median(role: RoleFigures, currency: str | None) -> str:
    if role.salary is None:
        return short_money(None, currency)
    return daggered(short_money(role.salary.median, currency), role.salary.n)


def _quartiles(role: RoleFigures, scale: Scale, currency: str | None) -> Cell:
    if role.salary is None:
        return Cell("")
    text = money_range(role.salary.p25, role.salary.p75, currency)
    return quartile_cell(scale, role.salary, text)


def _scale(found: RoleList) -> Scale:
    salaries = [role.salary for role in found.roles if role.salary]
    return Scale(amount for s in salaries for amount in (s.p25, s.median, s.p75))


def _legend(found: RoleList, table: Table) -> str:
    said = []
    if len(found.sources) == 1 and (ends := _scale(found).ends):
        low, high = (money(end, found.sources[0].currency) for end in ends)
        said.append(f"bars run from {low} to {high}, the mark is the median")
    if any(DAGGER in cell.text for row in table.rows for cell in row):
        nouns = dict.fromkeys(f"{ROWS[source.kind]}s" for source in found.sources)
        said.append(f"{DAGGER} thin: rests on fewer than {THIN} {listed(list(nouns), 'or')}")
    if len(found.sources) > 1:
        single = ", or stands behind a figure" if found.elsewhere else ""
        said.append(f"the source of a row stands under From{single}")
        said.append("figures of different sources are not for comparing")
    names = {source.id: source.name for source in found.sources}
    said += [
        counted_as(role.title, names[role.source or ""], role.counted_as).rstrip(".")
        for role in found.roles
        if role.counted_as
    ]
    text = "; ".join(said)
    return f"{text[:1].upper()}{text[1:]}." if text else ""


def _next_steps(found: RoleList, options: str) -> tuple[str, ...]:
    ids = [role.id for role in found.roles]
    show = f"One role in full: careercli show {ids[0]}{options}"
    if len(ids) < 2:
        return (show,)
    return (f"Two side by side: careercli compare {ids[0]} {ids[1]}{options}", show)
