"""A page as Markdown for GitHub: tables, and nothing in the data that is taken for markup."""

import re
from collections.abc import Iterator, Sequence

from careercli.render.characters import visible
from careercli.render.formats import PIPE, Output
from careercli.render.layout import SIGNS
from careercli.views.blocks import (
    Block,
    Cell,
    Command,
    Items,
    Link,
    Page,
    Part,
    Section,
    Sentence,
    Table,
    Text,
    parts,
)

# What Markdown reads as markup wherever it stands in a line.
_MARKUP = re.compile(r"[\\`*_{}\[\]<>|~$&!^]")
# What GitHub makes a link of by itself: `https://…`, `www.…`, `a@b.c`, `@name`, `#12`.
_AUTOLINK = re.compile(r"(?<=:)(?=//)|(?<=www)(?=\.)|(?<=@)|(?<=#)(?=\d)", re.IGNORECASE)
# What begins a block at the start of a line: `# a`, `- a`, `+ a`, `> a`, `===`, `12. a`, `3) a`.
_BLOCK = re.compile(r"^(\d*)([-+=#>]|(?<=\d)[.)])")
_NO_LINK = "\u2060"  # a word joiner: it takes no room and keeps a name from becoming a link


def render(page: Page, _: Output = PIPE) -> str:
    """Return the page as headings, paragraphs, lists and tables."""
    blocks = [f"# {_text(page.title)}"] if page.title else []
    blocks += [_sentence(text) for text in page.intro if text]
    for section in page.sections:
        blocks += _section(section)
    if page.outro:
        blocks.append(_list(page.outro))
    return "\n\n".join(filter(None, blocks)) + "\n"


def _section(section: Section) -> Iterator[str]:
    if section.title:
        yield f"## {_text(section.title)}"
    for block in section.blocks:
        yield _block(block)


def _block(block: Block) -> str:
    match block:
        case Table():
            return _table(block)
        case Items():
            lead = f"**{_text(block.lead)}**" if block.lead else ""
            return "\n\n".join(filter(None, (lead, _list(block.items))))
        case Text():
            return _sentence(block.text)


def _list(items: Sequence[Sentence]) -> str:
    return "\n".join(f"- {_sentence(item)}" for item in items)


def _table(table: Table) -> str:
    """Return the table, without columns that only hold bars: their figures stand beside them."""
    shown = [c for c in range(len(table.columns)) if not _only_bars(table, c)]
    columns = [table.columns[c] for c in shown]
    rules = ("---:" if column.align == "right" else "---" for column in columns)
    rows = [
        [_text(column.title) for column in columns],
        list(rules),
        *([_cell(row[c]) for c in shown] for row in table.rows),
    ]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _only_bars(table: Table, column: int) -> bool:
    cells = [row[column] for row in table.rows]
    return any(cell.bar for cell in cells) and not any(cell.text for cell in cells)


def _cell(cell: Cell) -> str:
    text = " ".join(
        _text(part.text) + "".join(SIGNS[mark] for mark in part.marks)
        for part in cell.parts or (cell,)
    )
    return f"**{text}**" if cell.tone == "strong" and text.strip() else text


def _sentence(sentence: Sentence) -> str:
    """Return a line of text that begins no block: `- a` is `\\- a`, `12. May` is `12\\. May`."""
    return _BLOCK.sub(r"\1\\\2", "".join(map(_part, parts(sentence))).strip())


def _part(part: Part) -> str:
    match part:
        case Command():
            return _code(part.text)
        case Link():
            return _link(part)
        case _:
            spaces = len(part) - len(part.lstrip()), len(part) - len(part.rstrip())
            return " " * bool(spaces[0]) + _text(part) + " " * bool(spaces[1])


def _link(link: Link) -> str:
    """Return a link where it leads to a page of the web, else its text alone."""
    if not re.match(r"https?://[^\s<>\\]+$", link.url):
        return _text(link.text)
    return f"[{_text(link.text)}](<{link.url}>)"


def _code(text: str) -> str:
    """Return a command as code: between more backticks than it has in a row."""
    text = visible(text)
    longest = max(map(len, re.findall("`+", text)), default=0)
    fence, space = "`" * (longest + 1), " " if "`" in text else ""
    return f"{fence}{space}{text}{space}{fence}"


def _text(text: str) -> str:
    """Return a text that reads as it stands: `a|b` is `a\\|b`, `@me` is no mention."""
    linked = _AUTOLINK.sub(_NO_LINK, visible(text).strip())
    return _MARKUP.sub(lambda match: "\\" + match[0], linked)
