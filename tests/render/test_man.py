"""Manual pages: their sections, and that roff reads them without a warning."""

import shutil
import subprocess

import pytest
from syrupy.assertion import SnapshotAssertion

from careercli.cli.described.files import manual_pages
from careercli.cli.generated import whole_tree
from careercli.render.man import pages
from careercli.views.command_line import CommandLine

PAGES = dict(sorted(manual_pages(whole_tree()).items()))
SECTIONS = (
    *("NAME", "SYNOPSIS", "DESCRIPTION", "EXAMPLES", "OPTIONS"),
    *("EXIT STATUS", "ENVIRONMENT", "FILES", "SEE ALSO"),
)


def formatted(text: str) -> str:
    """Return a page as `man` shows it, after a check that there is no warning."""
    groff = shutil.which("groff")
    if groff is None:
        pytest.skip("groff is not installed")
    done = subprocess.run(
        [groff, "-man", "-ww", "-Tutf8", "-P-cbou", "-rLL=78n"],
        input=text,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stderr == ""
    return done.stdout


@pytest.mark.parametrize("name", PAGES)
def test_a_page_has_all_sections_in_their_order_and_no_date(name: str) -> None:
    lines = PAGES[name].splitlines()
    assert [s for s in SECTIONS if f".SH {s}" in lines] == list(SECTIONS)
    places = [lines.index(f".SH {section}") for section in SECTIONS]
    assert places == sorted(places)
    assert lines[0].endswith('1 "" "careercli" "careercli manual"')
    assert PAGES[name].isascii()


@pytest.mark.parametrize("name", PAGES)
def test_roff_reads_a_page_without_a_warning(name: str) -> None:
    assert "SEE ALSO" in formatted(PAGES[name])


@pytest.mark.parametrize("name", PAGES)
def test_a_page_refers_only_to_pages_there_are(name: str) -> None:
    _, _, others = PAGES[name].partition(".SH SEE ALSO\n")
    named = [line.split()[1].replace("\\-", "-") for line in others.splitlines()]
    assert named
    assert {f"{other}.1" for other in named} <= set(PAGES)


def test_a_page_says_what_the_command_tree_says(page_snapshot: SnapshotAssertion) -> None:
    assert PAGES["careercli-rank.1"] == page_snapshot


def test_text_that_looks_like_roff_stays_text() -> None:
    command = CommandLine(("careercli",), r".so /etc/passwd \n", ("'x \u2013 --y",), (), (), (), ())
    text = formatted(pages(command)["careercli.1"])
    assert r".so /etc/passwd \n" in text
    assert "'x \u2013 --y" in text
