"""Comparisons of the bundled roles, made once, and the pages that tests look at."""

from datetime import date
from functools import cache
from itertools import combinations
from typing import Any

from careercli.analysis.compare import Comparison, compare
from careercli.analysis.roles import list_roles
from careercli.analysis.show import show
from careercli.analysis.trend import trend
from careercli.views.blocks import Items, Page, Table, Text, sentence_text
from careercli.views.compare.document import CompareDocument, document
from careercli.views.compare.page import FIRST_SCREEN, SECTION_NAMES
from careercli.views.compare.page import page as compare_page
from careercli.views.roles.page import page as page_of_roles
from careercli.views.show.page import SECTION_NAMES as SECTIONS_OF_ROLE
from careercli.views.show.page import page as page_of_role
from careercli.views.trend.page import page as page_of_trend
from tests.builders import SHIPPED, make_catalog, make_salary, make_year

TODAY = date(2026, 11, 28)
IDS = tuple(role.id for role in SHIPPED.roles)
PAIRS = tuple(combinations(IDS, 2))
TRIPLES = tuple(combinations(IDS, 3))[::16]  # every sixteenth: all would take minutes


@cache
def comparison(*roles: str) -> Comparison:
    return compare(SHIPPED, roles)


def full_page(*roles: str) -> Page:
    return compare_page(comparison(*roles), SECTION_NAMES)


def compare_document(*roles: str) -> CompareDocument:
    return document(comparison(*roles))


def default_page(*roles: str) -> Page:
    return compare_page(comparison(*roles), FIRST_SCREEN, today=TODAY)


def roles_page(query: str | None = None, sort: str | None = None) -> Page:
    return page_of_roles(list_roles(SHIPPED, query, sort), TODAY)


def show_page(role: str, full: bool = False) -> Page:
    return page_of_role(show(SHIPPED, role), SECTIONS_OF_ROLE if full else (), TODAY)


def trend_page() -> Page:
    """Two roles over three years, the second one thin, the last year cut short."""
    half = {"as_of": date(2025, 6, 30)}
    mixes = ((0.5, 0.4, 0.1), (0.3, 0.6, 0.1), (0.25, 0.6, 0.15))
    fields: list[dict[str, Any]] = [{"remote": 0.4}, {"remote": 0.3}, {"remote": 0.29, **half}]
    made = make_catalog(
        *(
            make_year(
                *("ml-engineer", 2023 + place),
                openings=400 * (place + 1),
                salary=make_salary(120_000 + 9_000 * place, n=400 * (place + 1)),
                seniority=mixes[place],
                **more,
            )
            for place, more in enumerate(fields)
        ),
        *(
            make_year("data-scientist", y, openings=n, salary=make_salary(95_500, n=n))
            for y, n in THIN_YEARS
        ),
        roles=SHIPPED.roles,
    )
    return page_of_trend(trend(made, ("mle", "ds")), TODAY)


THIN_YEARS = ((2023, 40), (2024, 12), (2025, 31))
PAGES = {
    "compare": default_page("ml-engineer", "ai-swe"),
    "compare-full": full_page("ml-engineer", "ai-swe"),
    "compare-thin": full_page("prompt-engineer", "ai-architect", "mlops-engineer"),
    "roles": roles_page(),
    "roles-none": roles_page("nothing has this name"),
    "show": show_page("mlops-engineer"),
    "show-full": show_page("mlops-engineer", full=True),
    "trend": trend_page(),
}


def texts(page: Page) -> list[str]:
    """Return every text of a page, cell by cell and item by item; bars are drawn instead."""
    result = [page.title, *map(sentence_text, page.intro), *map(sentence_text, page.outro)]
    for section in page.sections:
        result.append(section.title)
        for block in section.blocks:
            match block:
                case Text():
                    result.append(sentence_text(block.text))
                case Items():
                    result += [block.lead, *map(sentence_text, block.items)]
                case Table():
                    result += [column.title for column in block.columns]
                    result += [cell.text for row in block.rows for cell in row if not cell.bar]
    return [text for text in result if text]
