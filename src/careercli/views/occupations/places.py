"""An occupation at places: as rows of a table, and the page of `places`."""

from collections.abc import Sequence

from careercli.analysis.occupation_places import PlaceFigures, surely_apart
from careercli.views.blocks import Cell, Column, Page, Section, Sentence, Table, Tone, Value
from careercli.views.cells import NOTHING, count_cell, rounded_percent
from careercli.views.commands import Options, step
from careercli.views.occupations.cells import (
    median_cell,
    median_text,
    ratio_cell,
    thousand_cell,
    wage_cell,
    where,
    with_error,
)
from careercli.views.occupations.document import PlacesDocument

FIRST_ROWS = 15
LEGEND = (
    "Sure: the chance, by the survey's errors, that the median is above the nation's. "
    "Quotient: 1 is as common as in the nation. Wages are not adjusted for the cost of living."
)


def places_table(places: Sequence[PlaceFigures]) -> Table:
    """Return an occupation's figures, a row a place; the nation alone is held against nothing."""
    columns: tuple[Column, ...] = (
        *(Column("Place"), Column("Median", "right"), Column("Sure", "right", 2)),
        *(Column("Mean", "right", 5), Column("Employed", "right", 1)),
        *(Column("Quotient", "right", 3), Column("Per 1,000", "right", 4)),
    )
    rows = tuple(map(_row, places))
    if all(figures.place.type == "nation" for figures in places):
        kept = [i for i, column in enumerate(columns) if column.title not in ("Sure", "Quotient")]
        columns = tuple(columns[i] for i in kept)
        rows = tuple(tuple(row[i] for i in kept) for row in rows)
    return Table(columns, rows)


def _row(figures: PlaceFigures) -> tuple[Cell, ...]:
    mean = NOTHING
    if figures.mean is not None:
        mean = with_error(wage_cell(figures.mean, None, None), figures.wage_rse)
    return (
        Cell(figures.place.name),
        median_cell(figures),
        chance_cell(figures.sure_pay),
        mean,
        with_error(count_cell(figures.employment), figures.employment_rse),
        ratio_cell(figures.location_quotient),
        thousand_cell(figures.per_thousand),
    )


def chance_cell(chance: float | None) -> Cell:
    """Return a chance as a percentage, in the tone of how sure it is."""
    if chance is None:
        return NOTHING
    tone: Tone = "sure" if surely_apart(chance) else "muted"
    text = ">99%" if chance > 0.99 else "<1%" if chance < 0.01 else rounded_percent(chance)
    return Cell(text, tone, values=(Value(chance, "share"),))


def page(document: PlacesDocument, full: bool, options: Options) -> Page:
    """Return where an occupation pays and where it is common, the best places first."""
    places = document.places if full else document.places[:FIRST_ROWS]
    more = len(document.places) - len(places)
    again = step(f"All {len(document.places)}", "places", document.id, "--full", options=options)
    one = step("One place", "show", document.id, "--place", _code(places), options=())
    return Page(
        title=f"{document.title} ({document.id}) by {document.by}",
        intro=(_answer(document),),
        sections=(Section("places", "", (places_table(places),)),),
        outro=(
            LEGEND,
            "bls-oews-2025 · wages of all levels, May 2025; employed are not openings. "
            "Source: U.S. Bureau of Labor Statistics.",
            *((again,) if more else (one,)),
        ),
    )


def _code(places: Sequence[PlaceFigures]) -> str:
    return places[0].place.code if places else "US"


def _answer(document: PlacesDocument) -> Sentence:
    nation = f"The nation: {median_text(document.nation) or document.nation.withheld}"
    if not document.places:
        return f"{nation}. No place has figures."
    best = document.places[0]
    leads = {
        "pay": f"highest median in {where(best.place)}: {median_text(best)}",
        "common": f"most common in {where(best.place)}: {_times(best)} the nation's part of jobs",
        "jobs": f"most people in {where(best.place)}: {best.employment or 0:,}",
    }
    clear = f"; in {document.surely_above} of {len(document.places)} surely above the nation's"
    return f"{nation}; {leads[document.order]}{clear if document.order == 'pay' else ''}."


def _times(figures: PlaceFigures) -> str:
    ratio = figures.location_quotient
    return "unknown times" if ratio is None else f"{ratio:.1f} times"
