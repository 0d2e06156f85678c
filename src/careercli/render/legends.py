"""What stands below a table: the key of its bars, columns without room, and what the rest means."""

from collections.abc import Iterator, Sequence

from careercli.render.layout import ASCII_FILLS, FILLS, Screen, fit
from careercli.render.wrapping import wrap
from careercli.views.blocks import Block, Table, Text, legend_text


def is_legend(block: Block) -> bool:
    """Whether a block explains the one above it and so follows without a gap."""
    return isinstance(block, Text) and block.tone == "muted"


def shown_blocks(blocks: Sequence[Block], screen: Screen) -> Iterator[Block]:
    """Yield blocks as a screen shows them: legends without what is about left out columns alone."""
    left_out: set[str] = set()
    for block in blocks:
        if isinstance(block, Table):
            left_out = set(fit(block, screen).left_out)
        if not (left_out and isinstance(block, Text) and block.clauses):
            yield block
            continue
        kept = (c for c in block.clauses if not c.columns or not left_out.issuperset(c.columns))
        if text := legend_text(kept, block.end):
            yield block._replace(text=text)


def bar_key(table: Table, ascii_only: bool) -> str:
    """Return what the stretches of a table's bars stand for, or nothing where none is shown."""
    if not any(cell.bar for row in table.rows for cell in row):
        return ""
    fills = list((ASCII_FILLS if ascii_only else FILLS).values())[1:]
    return ", ".join(f"{fill} {name}" for fill, name in zip(fills, table.key, strict=False))


def left_out_line(titles: Sequence[str], width: int) -> list[str]:
    """Return in lines which columns a screen has no room for; none where all are shown."""
    return wrap(f"No room for: {', '.join(titles)}.", width) if titles else []
