"""What other sources say, side by side: each row has the figures of one source."""

from collections.abc import Callable, Sequence

from careercli.analysis.figures import RoleFigures
from careercli.analysis.others import OtherFigures, Others
from careercli.analysis.source_facts import SourceFacts
from careercli.catalog.model import Salary
from careercli.views.blocks import Block, Cell, Column, Items, Table
from careercli.views.cells import (
    NOTHING,
    count_cell,
    interval_cell,
    legend,
    money_cell,
    range_cell,
    share_cell,
)
from careercli.views.sources import described

OfSource = OtherFigures | RoleFigures
FigureCell = Callable[[OfSource, SourceFacts], Cell]
RULE = "Figures of different sources are not for comparing; those of one source are."


def of_roles(others: Others, roles: Sequence[RoleFigures]) -> tuple[Block, ...]:
    """Return what every other source says of the roles, source by source."""
    rows: list[tuple[Cell, ...]] = []
    for source in others.sources:
        figures = {f.role: f for f in others.figures if f.source == source.id}
        of_source = [
            (label, [cell(figures[r.id], source) if r.id in figures else NOTHING for r in roles])
            for label, cell in _FIGURES
        ]
        known = [(label, cells) for label, cells in of_source if set(cells) != {NOTHING}]
        for place, (label, cells) in enumerate(known):
            name = Cell("" if place else source.id, "strong")
            rows.append((name, Cell(label), *cells))
    if not rows:
        return ()
    columns = (Column("Source"), Column("Figure"), *(Column(role.title, "right") for role in roles))
    table = Table(columns, tuple(rows))
    return (table, *legend(table, end=RULE), *who_counted(others.sources))


def who_counted(sources: Sequence[SourceFacts]) -> tuple[Block, ...]:
    """Return who counted what, when, where and how, source by source."""
    texts = tuple(described(source) for source in sources)
    return (Items(texts, "Who counted what"),) if texts else ()


def _median(figures: OfSource, source: SourceFacts) -> Cell:
    pay = figures.salary or Salary()
    return money_cell(pay.median, source.currency, pay.n)


def _spread(figures: OfSource, source: SourceFacts) -> Cell:
    pay = figures.salary or Salary()
    return range_cell(pay.p25, pay.p75, source.currency)


def _interval(figures: OfSource, source: SourceFacts) -> Cell:
    return interval_cell(figures.intervals.median, source.currency)


def _rests_on(figures: OfSource, _: SourceFacts) -> Cell:
    return count_cell(figures.salary.n if figures.salary else None)


def _remote(figures: OfSource, _: SourceFacts) -> Cell:
    return share_cell(figures.remote, figures.bases.remote)


def _remote_of(figures: OfSource, _: SourceFacts) -> Cell:
    return NOTHING if figures.remote is None else count_cell(figures.bases.remote)


def _openings(figures: OfSource, _: SourceFacts) -> Cell:
    return count_cell(figures.openings, thin=True)


def _counted_as(figures: OfSource, _: SourceFacts) -> Cell:
    return Cell(figures.counted_as) if figures.counted_as else NOTHING


_FIGURES: tuple[tuple[str, FigureCell], ...] = (
    ("Median pay", _median),
    ("95% interval", _interval),
    ("p25–p75", _spread),
    ("Pay rests on", _rests_on),
    ("Remote", _remote),
    ("Remote known for", _remote_of),
    ("Openings", _openings),
    ("Counted as", _counted_as),
)
