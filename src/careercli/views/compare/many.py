"""The first screen of three to six roles: who leads, one source's figures, what carries over."""

from datetime import date

from careercli.analysis.compare import Comparison
from careercli.analysis.figures import RoleFigures, by_median
from careercli.analysis.standing import Standing
from careercli.analysis.verdicts import Verdict
from careercli.views.blocks import Block, Cell, Clause, Column, Table, Text, Value
from careercli.views.cells import (
    NOTHING,
    count_cell,
    interval_cell,
    legend,
    money_cell,
    rounded_in_percent,
    share_cell,
)
from careercli.views.compare.verdicts import WHAT, no_leader, titles, verdict_text
from careercli.views.periods import stale_text
from careercli.views.sources import source_heading
from careercli.views.wording import listed


def answer(comparison: Comparison) -> tuple[str, ...]:
    """Return who leads in what, and whose figures stand below.

    Criteria without a leader and with the same standing share a sentence.
    """
    title = titles(comparison.roles)
    judged = [v for v in comparison.verdicts if v.about != "seniority"]
    texts = [verdict_text(title, v) for v in judged if v.winner or v.leans_to]
    rest: dict[Standing, list[str]] = {}
    for verdict in judged:
        if not verdict.winner and not verdict.leans_to:
            rest.setdefault(verdict.standing, []).append(WHAT[verdict.about])
    for standing, names in rest.items():
        text = f"{listed(names)}: {no_leader(standing)}."
        texts.append(text[:1].upper() + text[1:])
    return (" ".join(texts), source_heading(comparison.sources, comparison.source))


def figures(comparison: Comparison, today: date | None = None) -> tuple[Block, ...]:
    """Return the roles in rows, the best paid first, with the figures of the shown source."""
    pay = next(verdict for verdict in comparison.verdicts if verdict.about == "pay")
    roles = by_median(comparison.roles)
    number = {role.id: str(place) for place, role in enumerate(roles, start=1)}
    currency = {source.id: source.currency for source in comparison.sources}
    rows = tuple(_row(role, pay, number, currency.get(role.source or "")) for role in roles)
    columns = (
        Column(""),
        Column("Pay", "right"),
        Column("95%", "right", 2),
        Column("n", "right", 3),
        Column("Openings", "right", 5),
        Column("Remote", "right", 4),
        Column("Entry", "right", 4),
        Column("Behind on pay", spare=1),
    )
    table = _without_empty(Table(columns, rows))
    words = "Behind on pay: rows that are surely higher, all sources together"
    behind = Clause(words, ("Behind on pay",))
    old = stale_text(comparison.roles, today) if today else ""
    return (table, *legend(table, behind, end=old))


def _without_empty(table: Table) -> Table:
    """Return a table without the columns in which no row has a figure or a word."""
    there = [
        place
        for place, _ in enumerate(table.columns)
        if any(row[place] != NOTHING for row in table.rows)
    ]
    rows = (tuple(row[place] for place in there) for row in table.rows)
    return Table(tuple(table.columns[place] for place in there), tuple(rows))


def carry_over(comparison: Comparison) -> tuple[Block, ...]:
    """Return how much of the column's tools the row's tools cover, in percent."""
    ways = {(way.from_, way.to): way.coverage for way in comparison.switching}
    if not ways:
        return ()
    roles = by_median(comparison.roles)
    rows = tuple(
        (Cell(f"{place} {role.title}"), *(_way(ways, role, other) for other in roles))
        for place, role in enumerate(roles, start=1)
    )
    numbers = (Column(str(place), "right") for place in range(1, len(roles) + 1))
    heading = "Tools that carry over, row to column, %"
    uncounted = [role.title for role in roles if not role.skills]
    below = Text(f"Skills not counted: {listed(uncounted)}.", "muted")
    return (Table((Column(heading), *numbers), rows), *((below,) if uncounted else ()))


def _row(
    role: RoleFigures, pay: Verdict, number: dict[str, str], currency: str | None
) -> tuple[Cell, ...]:
    salary = role.salary
    n = salary.n if salary else None
    place = next((place for place in pay.places if place.role == role.id), None)
    behind = [at for other, at in number.items() if place and other in place.behind]
    entry = role.seniority.entry if role.seniority else None
    return (
        Cell(f"{number[role.id]} {role.title}"),
        money_cell(salary.median if salary else None, currency, n),
        interval_cell(role.intervals.median, currency),
        count_cell(n),
        count_cell(role.openings, thin=True),
        share_cell(role.remote, role.bases.remote),
        share_cell(entry, role.bases.seniority),
        Cell(" ".join(behind) or "–"),
    )


def _way(ways: dict[tuple[str, str], float], role: RoleFigures, other: RoleFigures) -> Cell:
    share = ways.get((role.id, other.id))
    if share is None:
        return Cell("·", "muted")
    return Cell(rounded_in_percent(share), values=(Value(share, "share"),))
