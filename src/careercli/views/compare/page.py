"""A comparison as a page: the first screen, and the sections with the details."""

from collections.abc import Callable, Collection
from datetime import date

from careercli.analysis.compare import Comparison
from careercli.analysis.figures import by_median
from careercli.views import editorial, figures, others
from careercli.views.blocks import Items, Page, Section, Sentence
from careercli.views.commands import Options, step
from careercli.views.compare import first, gaps, many, skills
from careercli.views.compare.questions import notes, questions
from careercli.views.explain import explain_compare
from careercli.views.figures import Lineup
from careercli.views.gap.page import verdict as gap_verdict
from careercli.views.person import You, implied_by, your_skills
from careercli.views.related import related_table
from careercli.views.sections import Blocks, SectionKind, filled, named, topics
from careercli.views.side_by_side import side_by_side
from careercli.views.sources import skills_line, source_line

Kind = SectionKind[Comparison, Lineup]


def _verdict(comparison: Comparison, lineup: Lineup) -> Blocks:
    """Return the table that carries the answer, and what explains it."""
    if len(comparison.roles) == 2:
        table = first.matrix(comparison, lineup.today)
        return (*table, *first.tools(comparison), *first.why(comparison))
    return (*many.figures(comparison, lineup.today), *many.carry_over(comparison))


def _salary(comparison: Comparison, lineup: Lineup) -> Blocks:
    return (*figures.salary(lineup), *gaps.gaps(comparison, lineup))


def _questions(comparison: Comparison, _: Lineup) -> Blocks:
    return tuple(Items(answer.answers, answer.question) for answer in questions(comparison))


def _you(comparison: Comparison, _: Lineup) -> Blocks:
    texts = tuple(gap_verdict(role) for role in comparison.you)
    return (Items(texts),) if texts else ()


def _explained(comparison: Comparison, _: Lineup) -> Blocks:
    return (Items(explain_compare(comparison)),)


def _career_path(comparison: Comparison, _: Lineup) -> Blocks:
    each = editorial.of_each(editorial.career_path, comparison.roles)
    return (*each, *editorial.shared_feeders(comparison.roles))


def _counted(blocks: Callable[[Lineup], Blocks]) -> Callable[[Comparison, Lineup], Blocks]:
    return lambda _, lineup: blocks(lineup)


def _editorial(editor: editorial.Editor) -> Callable[[Comparison, Lineup], Blocks]:
    return lambda comparison, _: editorial.of_each(editor, comparison.roles)


SECTIONS: tuple[Kind, ...] = (
    Kind("verdict", "", _verdict),
    Kind(
        "side-by-side",
        "Side by side",
        _counted(side_by_side),
        ("openings", "pay", "remote", "seniority"),
    ),
    Kind("skills", "Skills", skills.skills, ("skills",)),
    Kind("switching", "Switching", lambda c, _: skills.switching(c), ("skills",)),
    Kind("you", "From where you stand", _you),
    Kind("others", "Other sources", lambda c, _: others.of_roles(c.others, c.roles)),
    Kind("salary", "Salary", _salary, ("pay",)),
    Kind("hiring", "Hiring", _counted(figures.hiring), ("openings",)),
    Kind("path", "Career path (editorial)", _career_path),
    Kind("getting-in", "Getting in (editorial)", _editorial(editorial.getting_in)),
    Kind("market", "Market (editorial)", _editorial(editorial.market)),
    Kind("seniority", "Seniority", _counted(figures.seniority), ("seniority",)),
    Kind("week", "A week at work (editorial)", _editorial(editorial.week)),
    Kind("questions", "Questions", _questions, ("openings", "pay", "remote", "skills")),
    Kind("related", "Related", lambda c, b: related_table(c.related, b.options), ("skills",)),
)
EXPLAIN = Kind("explain", "How it is computed", _explained)
SECTION_NAMES = tuple(kind.name for kind in SECTIONS)
FIRST_SCREEN = ("verdict",)


def page(
    comparison: Comparison,
    names: Collection[str],
    you: You | None = None,
    explain: bool = False,
    options: Options = (),
    today: date | None = None,
) -> Page:
    """Return the named sections that have anything to say, in their fixed order.

    The first screen tells the answer; `options` are what gives the next command the same data,
    and `today` tells which figures are over a year old.
    """
    lineup = _lineup(comparison, options)._replace(today=today)
    kinds = named(SECTIONS, names)
    if you is not None and "verdict" in names and "you" not in names:
        kinds += named(SECTIONS, ("you",))
    if explain:
        kinds.append(EXPLAIN)
    sections = filled(kinds, comparison, lineup)
    care = notes(comparison, topics(kinds))
    if care:
        sections.append(Section("care", "Read with care", (Items(care),)))
    return Page(
        title=_title(comparison),
        intro=(
            *(_answer(comparison) if "verdict" in names else ()),
            *(your_skills(you, implied_by(comparison.you)) if you else ()),
            *(_basis(comparison) if (kinds and kinds[0].name != "verdict") or care else ()),
        ),
        sections=tuple(sections),
        outro=_next_steps(comparison, names, options, you),
    )


def report(
    comparison: Comparison,
    you: You | None = None,
    options: Options = (),
    today: date | None = None,
) -> Page:
    """Return the comparison as a document to keep: the first screen, then all that it rests on.

    Without `today` nothing is said of how old figures are: a page of a site stays as it is.
    """
    from careercli.views.compare.report import report

    if len(comparison.roles) > 2:
        comparison = comparison._replace(roles=by_median(comparison.roles))
    lineup = _lineup(comparison, options)
    first = page(comparison, FIRST_SCREEN, you, options=options, today=today)
    return report(comparison, lineup, first, _you(comparison, lineup))


def _title(comparison: Comparison) -> str:
    """Return the roles with the letters that stand for them, or just how many there are."""
    if len(comparison.roles) > 2:
        return f"{len(comparison.roles)} roles"
    letters = zip(first.LETTERS, comparison.roles, strict=False)
    return " · ".join(f"{letter}: {role.title}" for letter, role in letters)


def _answer(comparison: Comparison) -> tuple[Sentence, ...]:
    several = len(comparison.roles) > 2
    return many.answer(comparison) if several else (first.answer(comparison),)


def _basis(comparison: Comparison) -> tuple[Sentence, ...]:
    """Return whose figures the sections with details show."""
    lines = (source_line(source) for source in comparison.sources)
    shown = {source.id for source in comparison.sources}
    others = (skills_line(s) for s in comparison.skills_sources if s.id not in shown)
    return (*lines, *others)


def _lineup(comparison: Comparison, options: Options) -> Lineup:
    headings = tuple(role.title for role in comparison.roles)
    yours = {role.id: role.coverage for role in comparison.you if role.coverage is not None}
    return Lineup(comparison.roles, headings, comparison.sources, yours, options)


def _next_steps(
    comparison: Comparison, names: Collection[str], options: Options, you: You | None
) -> tuple[Sentence, ...]:
    ids = [role.id for role in comparison.roles]
    if len(names) == len(SECTIONS):
        return (step("One role in full", "show", ids[0], options=options),)
    more = step("More", "compare", *ids, "--full", options=options)
    if you is not None or len(ids) > 2 or first.why(comparison):  # the screen is full
        return (more,)
    skill = next((skill for role in comparison.roles for skill in role.skills), None)
    shared = next(iter(comparison.skills.shared), skill and skill.id)
    return (more, step("Yours", "me", "add", shared)) if shared else (more,)
