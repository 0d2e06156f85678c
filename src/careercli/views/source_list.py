"""What `sources` says: all sources in rows, or what stands behind one; and the document."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from careercli.analysis.source_list import SourceEntry, SourceList
from careercli.catalog.model import SkillRemark
from careercli.views.blocks import (
    Block,
    Cell,
    Clause,
    Column,
    Items,
    Link,
    Page,
    Section,
    Sentence,
    Table,
    Value,
)
from careercli.views.cells import NOTHING, count_cell, legend, name_cell
from careercli.views.commands import Options, step
from careercli.views.periods import short_period
from careercli.views.wording import count, counted, listed

_COLUMNS = (
    Column("Source"),
    Column("Counts", spare=2),
    Column("Where", spare=5),
    Column("When", spare=1),
    Column("Roles", "right"),
    Column("n", "right", 3),
    Column("Gives", spare=4),
    Column("Licence", spare=6),
)


class SourcesDocument(NamedTuple):
    """What `sources --json` prints; `roles` is how many there are in all."""

    schema: Literal["careercli/sources/1"]
    roles: int
    sources: tuple[SourceEntry, ...]
    credit: str


def document(sources: SourceList, credit: str = "") -> SourcesDocument:
    """Return the JSON document of a list of sources; `credit` is what O*NET asks to be said."""
    return SourcesDocument("careercli/sources/1", *sources, credit)


def page(sources: SourceList, full: bool = False, options: Options = (), credit: str = "") -> Page:
    """Return the sources in rows, or with `full` all that is known of each.

    `options` give the next command the same catalog files.
    """
    entries = sources.sources
    if not entries:
        return Page("No sources.", (), ())
    first = entries[0].id
    thanks = (credit,) if credit else ()
    if full:
        sections = tuple(Section(entry.id, _title(entry), _whole(entry)) for entry in entries)
        ids = (*options, "--source", first)
        return Page("", (), sections, (*thanks, step("Its figures", "roles", options=ids)))
    return Page(
        f"{counted(len(entries), 'source')} of {counted(sources.roles, 'role')}",
        (),
        (Section("sources", "", _table(sources)),),
        (*thanks, step("Its caveats and bases", "sources", first, options=options)),
    )


def _title(entry: SourceEntry) -> str:
    return f"{entry.name} ({entry.id})"


def _table(sources: SourceList) -> tuple[Block, ...]:
    table = Table(_COLUMNS, tuple(_row(sources, entry) for entry in sources.sources))
    old = [entry.id for entry in sources.sources if entry.stale]
    n = Clause("n: the postings, openings or rows that its latest figures rest on", ("n",))
    return (table, *legend(table, n, end=f"Over a year old: {listed(old)}." if old else ""))


def _row(sources: SourceList, entry: SourceEntry) -> tuple[Cell, ...]:
    covered, every = len(entry.roles), sources.roles
    values = Value(covered, "count"), Value(every, "count")
    return (
        name_cell(entry.id, "strong"),
        Cell(entry.kind),
        Cell(entry.geography) if entry.geography else NOTHING,
        Cell(_when(entry)),
        Cell(f"{count(covered)} of {count(every)}", values=values),
        count_cell(entry.n),
        Cell(", ".join(entry.figures)) if entry.figures else NOTHING,
        Cell(entry.licence) if entry.licence else NOTHING,
    )


def _when(entry: SourceEntry) -> str:
    """Return the latest period, and how many more there are."""
    if not entry.periods:
        return "undated"
    more = len(entry.periods) - 1
    return short_period(*entry.periods[0]) + (f" +{more}" if more else "")


def _whole(entry: SourceEntry) -> tuple[Block, ...]:
    lines: list[Sentence] = []
    if entry.url:
        lines.append(("Where: ", Link(entry.url, entry.url)))
    periods = listed([short_period(*period) for period in entry.periods]) or "undated"
    note = f" ({entry.as_of_note})" if entry.as_of_note else ""
    where = f", {entry.geography}" if entry.geography else ""
    lines.append(f"Counts {entry.kind}{where}: {periods}{note}.")
    if entry.n is not None:
        lines.append(f"Its latest figures rest on {count(entry.n)} in all.")
    for total in entry.totals:
        when = short_period(total.since, total.as_of)
        lines.append(f"It tracks {counted(total.openings, 'opening')} in all ({when}).")
    lines += [
        f"Gives {listed(entry.figures) or 'no figures'}; money is in {entry.currency} a year.",
        *([f"Percentiles are over {entry.basis}."] if entry.basis else []),
        *([f"Skills: {entry.skills_basis}."] if entry.skills_basis else []),
        *([f"Rounding: {entry.rounding}."] if entry.rounding else []),
        f"Licence: {entry.licence or 'not stated'}.",
        f"Covers {counted(len(entry.roles), 'role')}: {', '.join(entry.roles) or 'none'}.",
    ]
    caveats = tuple(_caveat(caveat.text, caveat.roles) for caveat in entry.caveats)
    blocks: list[Block] = [Items(tuple(lines))]
    if caveats:
        blocks.append(Items(caveats, "To keep in mind"))
    return (
        *blocks,
        *_remarks(entry.doubtful, "Skills that it counts doubtfully"),
        *_remarks(entry.noted, "About its skills"),
    )


def _caveat(text: str, roles: Sequence[str]) -> str:
    return f"{text} ({', '.join(roles)})" if roles else text


def _remarks(remarks: Sequence[SkillRemark], lead: str) -> tuple[Block, ...]:
    texts = tuple(f"{remark.skill}: {remark.text}." for remark in remarks)
    return (Items(texts, lead),) if texts else ()
