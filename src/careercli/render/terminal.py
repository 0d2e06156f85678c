"""A page for a terminal: Rich tables in colour that fit the width."""

from io import StringIO

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table as RichTable
from rich.text import Text as RichText

from careercli.render.layout import GAP, Screen, draw, fit, stacked
from careercli.render.legends import bar_key, is_legend, left_out_line, shown_blocks
from careercli.render.wrapping import prose, shortened, steps_lines, wrap
from careercli.views.blocks import Block, Cell, Items, Page, Sentence, Table, Text, Tone

_STYLES: dict[Tone, str] = {
    "plain": "",
    "strong": "bold",
    "sure": "green",
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
        console.print(_prose(text, screen))
    for section in page.sections:
        console.print()
        if section.title:
            rule = "-" if screen.ascii_only else "─"
            title = RichText(section.title, "bold")
            console.print(Rule(title, align="left", characters=rule, style="dim"))
        for place, block in enumerate(shown_blocks(section.blocks, screen)):
            if place and not is_legend(block):
                console.print()
            console.print(_block(block, screen))
    if page.outro:
        console.print()
    for line in steps_lines(page.outro, screen.prose):
        console.print(RichText(line, "dim", no_wrap=True))
    return "\n".join(line.rstrip() for line in stream.getvalue().split("\n"))


def _block(block: Block, screen: Screen) -> RenderableType:
    match block:
        case Table():
            return _table(block, screen)
        case Items():
            return _items(block, screen)
        case Text():
            return _prose(block.text, screen, _STYLES[block.tone])


def _prose(sentence: Sentence, screen: Screen, style: str = "") -> RichText:
    """Return a sentence in lines of its own: Rich would break a command, and counts joined emoji
    as one character.
    """
    return RichText("\n".join(prose(sentence, screen.prose)), style, no_wrap=True)


def _items(block: Items, screen: Screen) -> RenderableType:
    lines = [RichText("\n".join(wrap(block.lead, screen.prose)), "bold")] if block.lead else []
    mark = "-" if screen.ascii_only else "•"
    for item in block.items:
        text = "\n  ".join(prose(item, screen.prose - 2, break_words=False))
        lines.append(RichText(f"{mark} {text}", no_wrap=True))
    return Group(*lines)


def _table(table: Table, screen: Screen) -> RenderableType:
    fitted = fit(table, screen)
    shown, widths = fitted.table, fitted.widths
    below = [RichText(key, "dim")] if (key := bar_key(shown, screen.ascii_only)) else []
    below += [RichText(line, "dim") for line in left_out_line(fitted.left_out, screen.prose)]
    if widths is None:
        return Group(*_stacked(shown, screen), *below)
    headed = any(column.title for column in shown.columns)
    padding = (0, GAP, 0, 0)
    drawn = RichTable(
        box=None, pad_edge=False, padding=padding, header_style="bold", show_header=headed
    )
    for column, width in zip(shown.columns, widths, strict=True):
        drawn.add_column(RichText(column.title), justify=column.align, width=width)
    for row in shown.rows:
        drawn.add_row(
            *(
                _cell(cell, width, screen, column.cut)
                for cell, width, column in zip(row, widths, shown.columns, strict=True)
            )
        )
    return Group(drawn, *below)


def _stacked(table: Table, screen: Screen) -> list[RenderableType]:
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
    return lines


def _cell(cell: Cell, width: int, screen: Screen, cut: bool = False) -> RichText:
    if cut:
        return RichText(
            shortened(cell.text, width, screen.ascii_only), _STYLES[cell.tone], no_wrap=True
        )
    if cell.bar:
        return RichText(draw(cell.bar, width, screen.ascii_only), no_wrap=True)
    # Wrapped here, because Rich counts joined emoji as one character.
    return RichText("\n".join(wrap(cell.text, width)), _STYLES[cell.tone])
