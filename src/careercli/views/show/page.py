"""Everything known of one role, section by section, as a page."""

from careercli.analysis.show import RoleProfile
from careercli.views import editorial, figures
from careercli.views.blocks import Block, Items, Page, Section
from careercli.views.figures import Board
from careercli.views.show.document import notes
from careercli.views.skills import ranking, related_table, remarks
from careercli.views.sources import source_line
from careercli.views.wording import listed


def page(profile: RoleProfile, options: str = "") -> Page:
    """Return the page of a role; `options` give the next command the same data."""
    first = profile.roles[0]
    names = {source.id: source.name for source in profile.sources}
    headings = tuple(names.get(role.source or "", profile.title) for role in profile.roles)
    if len(headings) == 1:
        headings = (profile.title,)
    board = Board(profile.roles, headings, profile.sources, {}, {})
    counted = bool(profile.sources)
    sections = (
        ("figures", "Figures", figures.side_by_side(board) if counted else ()),
        ("care", "Read with care", _items(notes(profile))),
        ("salary", "Salary", figures.salary(board)),
        ("seniority", "Seniority", figures.seniority(board)),
        ("skills", "Skills", (*ranking(board, 100), *remarks(profile.roles))),
        ("hiring", "Hiring", figures.hiring(board)),
        ("path", "Career path (editorial)", editorial.career_path(first)),
        ("getting-in", "Getting in (editorial)", editorial.getting_in(first)),
        ("market", "Market (editorial)", editorial.market(first)),
        ("week", "A week at work (editorial)", editorial.week(first)),
        ("related", "Related", related_table(profile.related, options)),
    )
    focus = (profile.editorial.focus,) if profile.editorial.focus else ()
    known_as = (f"Also known as {listed(profile.aliases)}.",) if profile.aliases else ()
    return Page(
        title=f"{profile.title} ({profile.id})",
        intro=(*focus, *known_as, *(source_line(source) for source in profile.sources)),
        sections=tuple(Section(*section) for section in sections if section[2]),
        outro=(f"All roles: careercli roles{options}",),
    )


def _items(items: tuple[str, ...]) -> tuple[Block, ...]:
    return (Items(items),) if items else ()
