"""What `site` says: what became of its files."""

from careercli.views.blocks import Page
from careercli.views.wording import counted


def page(folder: str, written: int, unchanged: int, removed: int) -> Page:
    """Return how many files were written, left as they were and removed."""
    gone = f", {removed} removed" if removed else ""
    files = counted(written + unchanged, "file")
    text = f"{files} in {folder}: {written} written, {unchanged} as they were{gone}."
    return Page("", (text, f"Open {folder}/index.html."), ())
