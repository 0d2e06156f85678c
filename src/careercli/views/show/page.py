"""Everything known of one role, section by section, as a page."""

from collections.abc import Sequence
from typing import Literal

from careercli.analysis.cautions import TOPICS
from careercli.analysis.figures import RoleFigures
from careercli.analysis.show import RoleProfile
from careercli.catalog.model import Topic
from careercli.views import editorial, figures, others
from careercli.views.blocks import Block, Items, Page, Section
from careercli.views.figures import Board
from careercli.views.related import related_table
from careercli.views.show.document import notes, related_options
from careercli.views.side_by_side import side_by_side
from careercli.views.skills import ranking, remarks
from careercli.views.sources import source_line
from careercli.views.wording import listed


def page(profile: RoleProfile, options: str = "") -> Page:
    """Return the page of a role; `options` give the next command the same data."""
    first, *rest = profile.roles
    skilled = _first_with(profile, "skills")
    hiring = _first_with(profile, "companies")
    topics: dict[str | None, set[Topic]] = {skilled.source: {"skills"}, hiring.source: {"openings"}}
    topics[first.source] = set(TOPICS)
    board = _board(profile, first)
    sections = (
        ("figures", "Figures", side_by_side(board) if profile.sources else ()),
        ("care", "Read with care", _items(notes(profile, topics))),
        ("others", "Other sources say", others.of_one_role(rest, profile.sources)),
        ("salary", "Salary", figures.salary(board)),
        ("seniority", "Seniority", figures.seniority(board)),
        ("skills", "Skills", (*ranking(_board(profile, skilled), 100), *remarks((skilled,)))),
        ("hiring", "Hiring", figures.hiring(_board(profile, hiring))),
        ("path", "Career path (editorial)", editorial.career_path(first)),
        ("getting-in", "Getting in (editorial)", editorial.getting_in(first)),
        ("market", "Market (editorial)", editorial.market(first)),
        ("week", "A week at work (editorial)", editorial.week(first)),
        ("related", "Related", related_table(profile.related, related_options(profile, options))),
    )
    focus = (profile.editorial.focus,) if profile.editorial.focus else ()
    known_as = (f"Also known as {listed(profile.aliases)}.",) if profile.aliases else ()
    return Page(
        title=f"{profile.title} ({profile.id})",
        intro=(*focus, *known_as, *(source_line(source) for source in profile.sources[:1])),
        sections=tuple(Section(*section) for section in sections if section[2]),
        outro=(*_in_full(profile, rest, options), f"All roles: careercli roles{options}"),
    )


def _first_with(profile: RoleProfile, figure: Literal["skills", "companies"]) -> RoleFigures:
    """Return the figures of the first source that has counted something, else of the first."""
    found = (role for role in profile.roles if getattr(role, figure))
    return next(found, profile.roles[0])


def _board(profile: RoleProfile, role: RoleFigures) -> Board:
    """Return one source's figures, headed by the role, and where it is not the first its source."""
    heading = profile.title
    if role.source != profile.roles[0].source:
        name = next(source.name for source in profile.sources if source.id == role.source)
        heading = f"{profile.title}, {name}"
    return Board((role,), (heading,), profile.sources, {}, {})


def _in_full(profile: RoleProfile, rest: Sequence[RoleFigures], options: str) -> tuple[str, ...]:
    if not rest:
        return ()
    command = f"careercli show {profile.id} --source {rest[0].source}{options}"
    return (f"Another source in full: {command}",)


def _items(items: tuple[str, ...]) -> tuple[Block, ...]:
    return (Items(items),) if items else ()
