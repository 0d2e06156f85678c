"""A page as plain text, for a pipe: no colour, no boxes, nothing cut off.

It does without Rich, whose import alone would take a quarter of the time that a
table in a pipe may take.
"""

from careercli.render.layout import GAP, Screen, draw, fit, stacked
from careercli.render.legends import bar_key, is_legend, left_out_line, shown_blocks
from careercli.render.wrapping import cell_width, prose, steps_lines, wrap
from careercli.views.blocks import Block, Cell, Items, Page, Table, Text


def render(page: Page, screen: Screen) -> str:
    """Return the page as lines that fit the screen's width, if it has one."""
    lines = wrap(page.title, screen.prose) if page.title else []
    for text in page.intro:
        lines += prose(text, screen.prose)
    for section in page.sections:
        lines += ["", section.title, "=" * cell_width(section.title)] if section.title else [""]
        for index, block in enumerate(shown_blocks(section.blocks, screen)):
            if index and not is_legend(block):
                lines.append("")
            lines += block_lines(block, screen)
    lines += [""] if page.outro else []
    lines += steps_lines(page.outro, screen.prose)
    return "\n".join(line.rstrip() for line in lines).strip("\n") + "\n"


def block_lines(block: Block, screen: Screen) -> list[str]:
    """Return the lines of one block."""
    match block:
        case Table():
            return _table(block, screen)
        case Items():
            return _items(block, screen)
        case Text():
            return prose(block.text, screen.prose)


def _items(block: Items, screen: Screen) -> list[str]:
    lines = wrap(block.lead, screen.prose) if block.lead else []
    for item in block.items:
        # A path must stay in one piece, so that a click or a search finds it.
        first, *rest = prose(item, screen.prose - 2, break_words=False)
        lines += [f"- {first}", *(f"  {line}" for line in rest)]
    return lines


def _table(table: Table, screen: Screen) -> list[str]:
    fitted = fit(table, screen)
    shown, widths = fitted.table, fitted.widths
    lines = _key(shown, screen) + left_out_line(fitted.left_out, screen.prose)
    if widths is None:
        return _stacked(shown, screen) + lines
    heading = tuple(Cell(column.title) for column in shown.columns)
    headed = [heading] if any(cell.text for cell in heading) else []
    rows = [_row(row, shown, widths, screen) for row in (*headed, *shown.rows)]
    return [line for row in rows for line in row] + lines


def _row(row: tuple[Cell, ...], table: Table, widths: list[int], screen: Screen) -> list[str]:
    parts = [
        [draw(cell.bar, width, screen.ascii_only)]
        if cell.bar
        else [cell.text]  # a pipe has room for all of it
        if column.cut
        else wrap(cell.text, width)
        for cell, width, column in zip(row, widths, table.columns, strict=True)
    ]
    lines = []
    for index in range(max(map(len, parts))):
        texts = [part[index] if index < len(part) else "" for part in parts]
        aligned = (
            _aligned(text, width, column.align)
            for text, width, column in zip(texts, widths, table.columns, strict=True)
        )
        lines.append((" " * GAP).join(aligned))
    return lines


def _stacked(table: Table, screen: Screen) -> list[str]:
    lines: list[str] = []
    width = screen.prose
    for head, fields in stacked(table):
        lines += wrap(head.text, width) if head.text else []
        for column, cell in fields:
            if cell.bar:
                lines += [f"  {line}" for line in wrap(f"{column.title}:", width - 2)]
                lines.append(f"  {draw(cell.bar, width - 2, screen.ascii_only)}")
            elif cell.text:
                lines += [f"  {line}" for line in wrap(f"{column.title}: {cell.text}", width - 2)]
    return lines


def _key(table: Table, screen: Screen) -> list[str]:
    key = bar_key(table, screen.ascii_only)
    return wrap(key, screen.prose) if key else []


def _aligned(text: str, width: int, align: str) -> str:
    filler = " " * (width - cell_width(text))
    return filler + text if align == "right" else text + filler
