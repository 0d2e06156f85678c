"""Pages as their readers see them: lines of text, cells of the one table, and sentences."""

from careercli.render.layout import Screen
from careercli.render.plain import render
from careercli.views.blocks import Block, Page, Table, Text, sentence_text


def lines(page: Page, width: int = 80) -> list[str]:
    """Return a page as a pipe of some width shows it."""
    return render(page, Screen(width, ascii_only=False)).splitlines()


def table(page: Page, section: int = 0) -> Table:
    """Return the first table of a section."""
    return next(block for block in page.sections[section].blocks if isinstance(block, Table))


def cells(page: Page, section: int = 0) -> list[list[str]]:
    """Return the table of a section as texts with the signs of marks."""
    signs = {"thin": "†", "doubtful": "?"}
    return [
        [cell.text + "".join(signs[mark] for mark in cell.marks) for cell in row]
        for row in table(page, section).rows
    ]


def heads(page: Page) -> list[str]:
    """Return the headings of the first table."""
    return [column.title for column in table(page).columns]


def intro(page: Page) -> list[str]:
    """Return the sentences above the table."""
    return [sentence_text(sentence) for sentence in page.intro]


def outro(page: Page) -> list[str]:
    """Return the sentences below the table."""
    return [sentence_text(sentence) for sentence in page.outro]


def below(block: Block) -> str:
    """Return what a legend says."""
    assert isinstance(block, Text)
    assert block.tone == "muted"
    return sentence_text(block.text)
