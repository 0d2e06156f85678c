"""A role as a page: what every source counted on the first screen, the rest by section."""

from collections.abc import Callable, Collection
from datetime import date

from careercli.analysis.figures import RoleFigures
from careercli.analysis.show import RoleProfile
from careercli.views import editorial, figures, others
from careercli.views.blocks import Items, Page, Section, Sentence, Text
from careercli.views.commands import Options, command, step
from careercli.views.figures import Lineup
from careercli.views.related import related_table
from careercli.views.sections import Blocks, SectionKind, filled, named, topics
from careercli.views.show import first
from careercli.views.show.document import notes, related_options
from careercli.views.side_by_side import side_by_side
from careercli.views.skills import ranking, remarks

Kind = SectionKind[RoleProfile, Options]
MOST_BESIDE = 3  # sources


def _lineup(profile: RoleProfile, role: RoleFigures) -> Lineup:
    """Return one source's figures, headed by the source."""
    return Lineup((role,), (role.source or profile.title,), profile.sources, {})


def _lineups(profile: RoleProfile, first: int = 0, end: int | None = None) -> Lineup:
    """Return every source's figures (or those of some), headed by the sources."""
    roles = profile.roles[first:end]
    headings = tuple(role.source or profile.title for role in roles)
    return Lineup(roles, headings, profile.sources, {})


def _figures(profile: RoleProfile, _: Options) -> Blocks:
    """Return all figures, as many sources to a table as fit side by side."""
    if not profile.sources:
        return ()
    starts = range(0, len(profile.roles), MOST_BESIDE)
    return tuple(
        block for at in starts for block in side_by_side(_lineups(profile, at, at + MOST_BESIDE))
    )


def _skills(profile: RoleProfile, _: Options) -> Blocks:
    role = first.skilled(profile)
    return (*ranking(_lineup(profile, role), 100), *remarks((role,)))


def _of_every_source(
    blocks: Callable[[Lineup], Blocks],
) -> Callable[[RoleProfile, Options], Blocks]:
    return lambda profile, _: blocks(_lineups(profile))


def _of_text(editor: editorial.Editor) -> Callable[[RoleProfile, Options], Blocks]:
    return lambda profile, _: editor(profile.roles[0])


def _hiring(profile: RoleProfile, _: Options) -> Blocks:
    counted = (role for role in profile.roles if role.companies)
    return figures.hiring(_lineup(profile, next(counted, profile.roles[0])))


def _others(profile: RoleProfile, _: Options) -> Blocks:
    blocks = others.who_counted(profile.sources)
    return (*blocks, Text(others.RULE, "muted")) if len(profile.sources) > 1 else blocks


def _related(profile: RoleProfile, options: Options) -> Blocks:
    return related_table(profile.related, related_options(profile, options))


SECTIONS: tuple[Kind, ...] = (
    Kind("figures", "Figures by source", _figures, ("openings", "pay", "remote", "seniority")),
    Kind("salary", "Salary", _of_every_source(figures.salary), ("pay",)),
    Kind("seniority", "Seniority", _of_every_source(figures.seniority), ("seniority",)),
    Kind("skills", "Skills", _skills, ("skills",)),
    Kind("hiring", "Hiring", _hiring, ("openings",)),
    Kind("others", "Who counted what", _others),
    Kind("path", "Career path (editorial)", _of_text(editorial.career_path)),
    Kind("getting-in", "Getting in (editorial)", _of_text(editorial.getting_in)),
    Kind("market", "Market (editorial)", _of_text(editorial.market)),
    Kind("week", "A week at work (editorial)", _of_text(editorial.week)),
    Kind("related", "Related", _related, ("skills",)),
)
SECTION_NAMES = tuple(kind.name for kind in SECTIONS)


def page(profile: RoleProfile, names: Collection[str], today: date, options: Options = ()) -> Page:
    """Return the first screen, or the named sections that have anything to say, in their order.

    `options` give the next command the same data.
    """
    kinds = named(SECTIONS, names)
    whole = len(kinds) == len(SECTIONS)
    sections = filled(kinds, profile, options)
    if not kinds or whole:
        sections.insert(0, Section("sources", "", first.blocks(profile, today)))
    if care := notes(profile, topics(kinds)):
        sections.append(Section("care", "Read with care", (Items(care),)))
    names_of_role = ", ".join((profile.id, *profile.aliases))
    focus = (profile.editorial.focus,) if (profile.editorial.focus and not kinds) or whole else ()
    return Page(
        title=f"{profile.title} ({names_of_role if whole else profile.id})",
        intro=tuple(filter(None, focus)),
        sections=tuple(section for section in sections if section.blocks),
        outro=_next_steps(profile, bool(kinds), options),
    )


def _next_steps(profile: RoleProfile, detailed: bool, options: Options) -> tuple[Sentence, ...]:
    if detailed:
        return (step("All roles", "roles", options=options),)
    more = [kind.name for kind in SECTIONS if kind.blocks(profile, options)]
    if not more:
        return (step("All roles", "roles", options=options),)
    full = command("show", profile.id, "--full", options=options)
    return (("More: ", full), f"or --section {' | '.join(more)}")
