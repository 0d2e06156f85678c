"""A page for a terminal: Rich tables in colour that fit the width."""

from io import StringIO

from rich.box import ASCII_DOUBLE_HEAD, SIMPLE_HEAD
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table as RichTable
from rich.text import Text as RichText

from careercli.render.layout import (
    GAP,
    Screen,
    bar_key,
    column_widths,
    draw,
    is_legend,
    next_step,
    stacked,
    wrap,
)
from careercli.views.blocks import Block, Cell, Items, Page, Table, Text, Tone

_STYLES: dict[Tone, str] = {
    "plain": "",
    "strong": "bold",
    "best": "bold green",
    "doubtful": "yellow",
    "muted": "dim",
}


def render(page: Page, screen: Screen, color: bool) -> str:
    """Return the page as text with escape codes where `color` asks for them."""
    stream = StringIO()
    console = Console(
        file=stream,
        width=screen.width,
        color_system="standard" if color else None,
        force_terminal=color,
        _environ={},  # Rich's own reading of NO_COLOR, TERM and COLUMNS would come on top
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
    )
    if page.title:
        console.print(RichText(page.title, "bold"))
    for text in page.intro:
        console.print(_prose(RichText(text, "dim"), screen))
    for section in page.sections:
        console.print()
        if section.title:
            rule = "-" if screen.ascii_only else "─"
            title = RichText(section.title, "bold cyan")
            console.print(Rule(title, align="left", characters=rule, style="dim"))
        for place, block in enumerate(section.blocks):
            if place and not is_legend(block):
                console.print()
            console.print(_block(block, screen))
    if page.outro:
        console.print()
    for text in page.outro:
        for line in next_step(text, screen.prose):
            console.print(_prose(RichText(line, "dim"), screen))
    return "\n".join(line.rstrip() for line in stream.getvalue().split("\n"))


def _block(block: Block, screen: Screen) -> RenderableType:
    match block:
        case Table():
            return _table(block, screen)
        case Items():
            return _items(block, screen)
        case Text():
            return _prose(RichText(block.text, _STYLES[block.tone]), screen)


def _prose(text: RichText, screen: Screen, indent: int = 0) -> RenderableType:
    room = screen.width - screen.prose
    return Padding(text, (0, room, 0, indent))


def _items(block: Items, screen: Screen) -> RenderableType:
    lead = [_prose(RichText(block.lead, "bold"), screen)] if block.lead else []
    grid = RichTable.grid(padding=(0, 1, 0, 0))
    grid.add_column(width=1)
    grid.add_column(overflow="fold")
    for item in block.items:
        grid.add_row("-" if screen.ascii_only else "•", RichText(item))
    room = screen.width - screen.prose
    return Group(*lead, Padding(grid, (0, room, 0, 0)))


def _table(table: Table, screen: Screen) -> RenderableType:
    widths = column_widths(table, screen)
    if widths is None:
        return _stacked(table, screen)
    box = ASCII_DOUBLE_HEAD if screen.ascii_only else SIMPLE_HEAD
    drawn = RichTable(box=box, show_edge=False, pad_edge=False, padding=(0, GAP - 1, 0, 0))
    for column, width in zip(table.columns, widths, strict=True):
        drawn.add_column(RichText(column.title), justify=column.align, width=width)
    for row in table.rows:
        drawn.add_row(
            *(_cell(cell, width, screen) for cell, width in zip(row, widths, strict=True))
        )
    key = bar_key(table, screen.ascii_only)
    return Group(drawn, RichText(key, "dim")) if key else drawn


def _stacked(table: Table, screen: Screen) -> RenderableType:
    lines: list[RenderableType] = []
    width = screen.prose - 2
    for head, fields in stacked(table):
        if head.text:
            lines.append(RichText(head.text, "bold"))
        for column, cell in fields:
            if cell.bar:
                lines.append(Padding(RichText(f"{column.title}:", "dim"), (0, 0, 0, 2)))
                lines.append(Padding(_cell(cell, width, screen), (0, 0, 0, 2)))
            elif cell.text:
                label = f"{column.title}: "
                text = RichText("\n".join(wrap(f"{label}{cell.text}", width)), _STYLES[cell.tone])
                text.stylize("not bold dim", 0, len(label))
                lines.append(Padding(text, (0, 0, 0, 2)))
    key = bar_key(table, screen.ascii_only)
    return Group(*lines, *([RichText(key, "dim")] if key else []))


def _cell(cell: Cell, width: int, screen: Screen) -> RichText:
    if cell.bar:
        return RichText(draw(cell.bar, width, screen.ascii_only), "cyan", no_wrap=True)
    # Wrapped here, because Rich counts joined emoji as one character.
    return RichText("\n".join(wrap(cell.text, width)), _STYLES[cell.tone])
