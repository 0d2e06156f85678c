"""Pages and a site in a real browser: headless Chromium, where it is installed."""

import json
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from careercli.answers.world import Answer
from careercli.catalog.bundled import bundled
from careercli.render.formats import Output, rendered
from careercli.site.build import build
from tests.browser.chromium import Chromium, program
from tests.render.documents import ANSWERS, compared, shown_rows

pytestmark = [
    pytest.mark.skipif(program() is None, reason="Chromium is not installed"),
    pytest.mark.skipif(sys.platform == "win32", reason="it is told what to do by other means"),
    pytest.mark.xdist_group("browser"),
]
AXE = (Path(__file__).parent / "axe.min.js").read_text(encoding="utf-8")
DAY = date(2026, 11, 28)
WIDTHS = (360, 800, 1280)
ALONE = (
    "compare",
    "compare-many",
    "compare-you",
    "gap",
    "roles",
    "show",
    "switch",
    "rank",
    "trend",
)
OF_SITE = (
    "index.html",
    "by-remote.html",
    "roles/data-scientist.html",
    "pairs/ml-engineer--ai-swe.html",
    "sources/index.html",
    "sources/ai-market-pulse.html",
)
# What a page holds in its tables, without what only screen readers are told.
ROWS = """[...document.querySelectorAll("tbody tr")].map(row => [...row.cells].map(cell => {
    const copy = cell.cloneNode(true);
    copy.querySelectorAll(".hidden, svg").forEach(element => element.remove());
    return copy.textContent;
}).filter(text => text)).filter(row => row.length)"""
FINDINGS = """axe.run().then(result => ({
    passed: result.passes.length,
    violations: result.violations.map(v => [v.id, ...v.nodes.map(node => node.html)]),
}))"""


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chromium]:
    chromium = Chromium(tmp_path_factory.mktemp("profile"))
    yield chromium
    chromium.close()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site, and beside it a page of every kind of answer."""
    made = tmp_path_factory.mktemp("pages")
    build(bundled(history=True), DAY, made)
    for name in ALONE:
        answer = ANSWERS[name]()
        output = Output(command=f"careercli {name}", day=DAY, personal=answer.personal)
        text = rendered("html", (answer.report or answer.page)(), output)
        (made / f"alone-{name}.html").write_text(text, encoding="utf-8")
    return made


PAGES = (*(f"alone-{name}.html" for name in ALONE), *OF_SITE)


@pytest.mark.parametrize("page", PAGES)
def test_a_page_fits_is_silent_and_asks_for_nothing(
    browser: Chromium, folder: Path, page: str
) -> None:
    address = (folder / page).as_uri()
    for width in WIDTHS:
        browser.open(address, width)
        assert browser.run("document.documentElement.scrollWidth") <= width
        assert browser.messages() == []
        assert [url for url in browser.requests() if not url.startswith("data:")] == [address]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("page", PAGES)
def test_axe_finds_nothing_that_is_hard_to_reach(
    browser: Chromium, folder: Path, page: str, dark: bool
) -> None:
    for width in (360, 1280):
        browser.open((folder / page).as_uri(), width, dark)
        browser.run(f"{AXE};0")
        result = browser.run(FINDINGS)
        assert result["passed"] > 10
        assert result["violations"] == []


@pytest.mark.parametrize("name", ALONE)
def test_the_figures_in_the_browser_are_those_of_the_answer(
    browser: Chromium, folder: Path, name: str
) -> None:
    answer = ANSWERS[name]()
    browser.open((folder / f"alone-{name}.html").as_uri())
    assert browser.run(ROWS) == shown_rows((answer.report or answer.page)())


def test_the_medians_in_the_browser_are_those_of_json(browser: Chromium, folder: Path) -> None:
    browser.open((folder / "pairs" / "ml-engineer--ai-swe.html").as_uri())
    answer = compared("ml-engineer", "ai-swe")
    medians = set(_medians(answer))
    cells = """[...document.querySelectorAll("section[aria-labelledby=pay] td[data-label=Median]")]
        .map(cell => cell.textContent)"""
    assert set(browser.run(cells)) == {f"${median / 1000:.0f}K" for median in medians}


def _medians(answer: Answer) -> Iterator[int]:
    document = json.loads(rendered("json", answer.document(), Output()))
    for figures in (*document["roles"], *document["others"]["figures"]):
        if figures["salary"]:
            yield figures["salary"]["median"]


def test_links_lead_from_the_list_to_a_role_and_on_to_a_pair(
    browser: Chromium, folder: Path
) -> None:
    browser.open((folder / "index.html").as_uri())
    for link in ('tbody th a[href$="ai-swe.html"]', 'a[href*="ml-engineer--ai-swe"]'):
        address = browser.run(f"document.querySelector('{link}').href")
        browser.open(address)
    assert browser.run("document.querySelector('h1').textContent").startswith("A: AI/ML Engineer")


def test_rows_are_not_cut_by_the_end_of_a_sheet(
    browser: Chromium, folder: Path, tmp_path: Path
) -> None:
    browser.open((folder / "alone-compare.html").as_uri())
    browser.call("Emulation.setEmulatedMedia", media="print")
    style = "getComputedStyle(document.querySelector('tbody tr')).breakInside"
    assert browser.run(style) == "avoid"
    for name, inches in (("a4", (8.27, 11.69)), ("letter", (8.5, 11.0))):
        browser.printed(tmp_path / f"{name}.pdf", inches)
        assert (tmp_path / f"{name}.pdf").read_bytes().startswith(b"%PDF")
    browser.call("Emulation.setEmulatedMedia", media="")
