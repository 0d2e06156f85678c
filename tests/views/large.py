"""Pages of the made-up large catalog: 16 roles, 6 sources."""

from careercli.analysis.compare import compare
from careercli.analysis.gap import gap
from careercli.analysis.rank import rank
from careercli.analysis.roles import list_roles
from careercli.analysis.show import show
from careercli.person.skills import PersonSkills
from careercli.views.blocks import Page
from careercli.views.compare.page import FIRST_SCREEN
from careercli.views.compare.page import page as compare_page
from careercli.views.gap.page import page as gap_page
from careercli.views.person import You
from careercli.views.rank.page import page as rank_page
from careercli.views.roles.page import page as roles_page
from careercli.views.show.page import page as show_page
from tests.many_sources import MANY
from tests.views.bundled import TODAY

TITLES = {role.id: role.title for role in MANY.roles}
NAMES = {skill.id: skill.name for skill in MANY.skills}
KNOWN = ("python", "rust")


def compared(*roles: str, others: bool = False, source: str | None = None) -> Page:
    sections = ("others",) if others else FIRST_SCREEN
    return compare_page(compare(MANY, roles, source), sections)


def _gap() -> Page:
    names = tuple(NAMES[skill] for skill in KNOWN)
    you = You(PersonSkills(KNOWN), names, ("--skills", "python,rust"))
    return gap_page(gap(MANY, {}, KNOWN), you, NAMES, TODAY)


PAGES = {
    "large-compare": compared("ml-engineer", "data-engineer"),
    "large-others": compared("ml-engineer", "ai-swe", others=True),
    "large-survey": compared("ai-swe", "software-engineer", source="survey"),
    "large-show": show_page(show(MANY, "ai-swe"), (), TODAY),
    "large-roles": roles_page(list_roles(MANY), TODAY),
    "large-rank": rank_page(rank(MANY), None, TITLES, NAMES, TODAY),
    "large-gap": _gap(),
}
