"""The gaps in pay of roles at one source, measure by measure."""

from careercli.analysis.compare import Comparison
from careercli.views.blocks import Block, Cell, Column, Table, Text, Value
from careercli.views.cells import money_cell
from careercli.views.figures import Lineup
from careercli.views.measures import MEASURES
from careercli.views.wording import ABSENT, percent, short_money


def gaps(comparison: Comparison, lineup: Lineup) -> tuple[Block, ...]:
    """Return the highest and the lowest of the roles by each measure, and the gap between."""
    title = {role.id: role.title for role in comparison.roles}
    n = {role.id: role.salary.n if role.salary else None for role in comparison.roles}
    currency = lineup.currency(comparison.roles[0])

    def pay(role: str, amount: int) -> Cell:
        cell = money_cell(amount, currency, n[role])
        return cell._replace(text=f"{title[role]} {cell.text}")

    rows = tuple(
        (
            Cell(MEASURES[measure].capitalize()),
            pay(gap.higher, gap.higher_pay),
            pay(gap.lower, gap.lower_pay),
            Cell(
                f"{short_money(gap.gap, currency)} ({percent(gap.gap_pct / 100)})",
                values=(Value(gap.gap, "money", currency), Value(gap.gap_pct, "percent")),
            ),
            Cell(gap.strength or ABSENT),
        )
        for measure, gap in comparison.pay.items()
    )
    columns = tuple(Column(name) for name in ("Measure", "Highest", "Lowest", "Gap", "Sure"))
    basis = "Gap: (highest − lowest) / lowest. Only the median's can be tested for chance."
    return (Table(columns, rows), Text(basis, "muted")) if rows else ()
