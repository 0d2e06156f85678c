"""A page with one record a line and a tab between cells, for `cut` and for screen readers.

Nothing is wrapped, padded or drawn. A bar gives way to its text, and a column
of bars that have none is left out: their figures stand in another column.
"""

from collections.abc import Iterator, Mapping

from careercli.views.blocks import (
    Block,
    Cell,
    Items,
    Mark,
    Page,
    Section,
    Table,
    Text,
    sentence_text,
)

WORDS: Mapping[Mark, str] = {"thin": " (thin)", "doubtful": " (doubtful)"}


def render(page: Page) -> str:
    """Return the page: title, intro and sections as blocks of lines, a blank line between."""
    head = [page.title, *map(sentence_text, page.intro)]
    blocks = [head, *map(_section, page.sections), list(map(sentence_text, page.outro))]
    texts = ("\n".join(filter(None, lines)) for lines in blocks)
    return "\n\n".join(filter(None, texts)) + "\n"


def _section(section: Section) -> list[str]:
    return [section.title, *(line for block in section.blocks for line in _lines(block))]


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Table():
            yield from _records(block)
        case Items():
            yield block.lead
            yield from map(sentence_text, block.items)
        case Text():
            yield sentence_text(block.text)


def _records(table: Table) -> Iterator[str]:
    """Yield the headings and the rows; a row without a name goes on with the one above."""
    columns = range(len(table.columns))
    shown = [c for c in columns if not _only_bars(table, c)]
    if any(column.title for column in table.columns):
        yield "\t".join(table.columns[c].title for c in shown)
    name = ""
    for row in table.rows:
        name = _marked(row[0]) or name
        yield "\t".join([name, *(_marked(row[c]) for c in shown[1:])])


def _marked(cell: Cell) -> str:
    if cell.parts:
        return " ".join(map(_marked, cell.parts))
    return cell.text + "".join(WORDS[mark] for mark in cell.marks)


def _only_bars(table: Table, column: int) -> bool:
    cells = [row[column] for row in table.rows]
    return any(cell.bar for cell in cells) and not any(cell.text for cell in cells)
