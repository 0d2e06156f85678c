"""The page of `occupations`: what a search finds."""

from careercli.analysis.occupation_list import Listed
from careercli.views.blocks import Cell, Column, Page, Section, Sentence, Table, Value
from careercli.views.cells import NOTHING, count_cell
from careercli.views.commands import Options, step
from careercli.views.occupations.cells import median_cell
from careercli.views.occupations.document import OccupationsDocument
from careercli.views.wording import counted

FIRST_ROWS = 18


def page(document: OccupationsDocument, full: bool, options: Options) -> Page:
    """Return the occupations that a search finds, a row each."""
    occupations = document.occupations
    shown = occupations if full else occupations[:FIRST_ROWS]
    columns = (
        *(Column("Code"), Column("Title"), Column("Employed", "right", 2)),
        *(Column("Median", "right", 1), Column("Job zone", "right", 3)),
    )
    if not document.occupations:
        return Page(
            "", ("No occupation fits. Try fewer or shorter words; titles are English.",), ()
        )
    table = Table(columns, tuple(map(_row, shown)))
    return Page(
        title=f"{counted(len(occupations), 'occupation')} · {document.place.name}",
        intro=(),
        sections=(Section("occupations", "", (table,)),),
        outro=(
            "bls-oews-2025 · wages of all levels, May 2025; job zones: 1 little preparation to 5 "
            "extensive (O*NET).",
            document.credit,
            *_next(document, len(occupations) - len(shown), options),
        ),
    )


def _row(one: Listed) -> tuple[Cell, ...]:
    zone = NOTHING if one.zone is None else Cell(str(one.zone), values=(Value(one.zone, "zone"),))
    return Cell(one.id), Cell(one.title), count_cell(one.employment), median_cell(one), zone


def _next(document: OccupationsDocument, more: int, options: Options) -> tuple[Sentence, ...]:
    first = document.occupations[0].id
    steps: tuple[Sentence, ...] = (step("One in full", "show", first, options=options),)
    if more:
        query = (document.query,) if document.query else ()
        steps += (step(f"{more} more", "occupations", *query, "--full", options=options),)
    return steps
