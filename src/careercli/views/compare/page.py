"""A comparison as a page: which sections there are, in which order, and what stands around them."""

from collections.abc import Callable, Collection
from typing import NamedTuple

from careercli.analysis.compare import Comparison
from careercli.catalog.model import Topic
from careercli.views import editorial, figures, others
from careercli.views.blocks import Block, Column, Items, Page, Section, Table, Text, cells
from careercli.views.compare import skills
from careercli.views.compare.opinions import elsewhere
from careercli.views.compare.questions import pay_sizes, questions
from careercli.views.compare.sentences import notes, verdict_text
from careercli.views.explain import explain_compare
from careercli.views.figures import Board
from careercli.views.gap.page import verdict as gap_verdict
from careercli.views.measures import MEASURES
from careercli.views.person import You, your_skills
from careercli.views.side_by_side import side_by_side
from careercli.views.skills import related_table
from careercli.views.sources import skills_line, source_line
from careercli.views.wording import ABSENT, counted, listed, marked_thin, percent, short_money

Blocks = tuple[Block, ...]


class SectionKind(NamedTuple):
    """A section that `--section` can ask for, and the topics of the figures in it."""

    name: str
    title: str
    blocks: Callable[[Comparison, Board], Blocks]
    topics: tuple[Topic, ...] = ()


def _verdict(comparison: Comparison, _: Board) -> Blocks:
    texts = tuple(
        f"{verdict_text(comparison, verdict)} {elsewhere(comparison, verdict)}".rstrip()
        for verdict in comparison.source_verdicts
    )
    sure = any("(clear" in text for text in texts)
    legend = "Clear: the 95% interval of the difference leaves out 0, so chance hardly explains it."
    return (Items(texts), *((Text(legend, "muted"),) if sure else ())) if texts else ()


def _salary(comparison: Comparison, board: Board) -> Blocks:
    return (*figures.salary(board), *_gaps(comparison, board))


def _gaps(comparison: Comparison, board: Board) -> Blocks:
    title = dict(zip((role.id for role in comparison.roles), board.headings, strict=True))
    n = pay_sizes(comparison)
    currency = board.currency(comparison.roles[0])

    def pay(role: str, amount: int) -> str:
        return f"{title[role]} {marked_thin(short_money(amount, currency), n[role])}"

    rows = tuple(
        cells(
            MEASURES[measure].capitalize(),
            pay(gap.higher, gap.higher_pay),
            pay(gap.lower, gap.lower_pay),
            f"{short_money(gap.gap, currency)} ({percent(gap.gap_pct / 100)})",
            gap.strength or ABSENT,
        )
        for measure, gap in comparison.pay.items()
    )
    columns = tuple(Column(name) for name in ("Measure", "Highest", "Lowest", "Gap", "Sure"))
    basis = "Gap: (highest − lowest) / lowest. Only the median's can be tested for chance."
    return (Table(columns, rows), Text(basis, "muted")) if rows else ()


def _questions(comparison: Comparison, _: Board) -> Blocks:
    return tuple(Items(answer.answers, answer.question) for answer in questions(comparison))


def _you(comparison: Comparison, _: Board) -> Blocks:
    texts = tuple(f"{role.title}: {gap_verdict(role)}" for role in comparison.you)
    return (Items(texts),) if texts else ()


def _explained(comparison: Comparison, _: Board) -> Blocks:
    return (Items(explain_compare(comparison)),)


def _career_path(comparison: Comparison, _: Board) -> Blocks:
    each = editorial.of_each(editorial.career_path, comparison.roles)
    return (*each, *editorial.shared_feeders(comparison.roles))


def _counted(blocks: Callable[[Board], Blocks]) -> Callable[[Comparison, Board], Blocks]:
    return lambda _, board: blocks(board)


def _editorial(editor: editorial.Editor) -> Callable[[Comparison, Board], Blocks]:
    return lambda comparison, _: editorial.of_each(editor, comparison.roles)


SECTIONS = (
    SectionKind(
        "verdict", "Verdict", _verdict, ("openings", "pay", "remote", "seniority", "skills")
    ),
    SectionKind(
        "side-by-side",
        "Side by side",
        _counted(side_by_side),
        ("openings", "pay", "remote", "seniority"),
    ),
    SectionKind("skills", "Skills", skills.skills, ("skills",)),
    SectionKind("switching", "Switching", lambda c, _: skills.switching(c), ("skills",)),
    SectionKind("you", "From where you stand", _you),
    SectionKind("others", "Other sources say", lambda c, _: others.of_roles(c.others, c.roles)),
    SectionKind("salary", "Salary", _salary, ("pay",)),
    SectionKind("hiring", "Hiring", _counted(figures.hiring), ("openings",)),
    SectionKind("path", "Career path (editorial)", _career_path),
    SectionKind("getting-in", "Getting in (editorial)", _editorial(editorial.getting_in)),
    SectionKind("market", "Market (editorial)", _editorial(editorial.market)),
    SectionKind("seniority", "Seniority", _counted(figures.seniority), ("seniority",)),
    SectionKind("week", "A week at work (editorial)", _editorial(editorial.week)),
    SectionKind("questions", "Questions", _questions, ("openings", "pay", "remote", "skills")),
    SectionKind(
        "related", "Related", lambda c, b: related_table(c.related, b.options), ("skills",)
    ),
)
EXPLAIN = SectionKind("explain", "How it is computed", _explained)
SECTION_NAMES = tuple(kind.name for kind in SECTIONS)
DEFAULT_SECTIONS = SECTION_NAMES[:5]


def page(
    comparison: Comparison,
    names: Collection[str],
    you: You | None = None,
    explain: bool = False,
    options: str = "",
) -> Page:
    """Return the named sections that have anything to say, in their fixed order.

    `options` are what gives the next command the same data.
    """
    board = _board(comparison, options)
    kinds = [kind for kind in SECTIONS if kind.name in names]
    if explain:
        kinds.append(EXPLAIN)
    sections = [
        Section(kind.name, kind.title, blocks)
        for kind in kinds
        if (blocks := kind.blocks(comparison, board))
    ]
    care = notes(comparison, {topic for kind in kinds for topic in kind.topics})
    if care:
        place = 1 if sections and sections[0].name == "verdict" else len(sections)
        sections.insert(place, Section("care", "Read with care", (Items(care),)))
    return Page(
        title=listed(board.headings, "or"),
        intro=(
            *(your_skills(you) if you else ()),
            *(source_line(source) for source in comparison.sources),
            *((skills_line(comparison.skills_source),) if comparison.skills_source else ()),
        ),
        sections=tuple(sections),
        outro=_next_steps(comparison, names, options),
    )


def _board(comparison: Comparison, options: str) -> Board:
    headings = tuple(role.title for role in comparison.roles)
    leads: dict[str, str | None] = {
        verdict.about: verdict.winner for verdict in comparison.source_verdicts
    }
    yours = {role.id: role.coverage for role in comparison.you if role.coverage is not None}
    return Board(comparison.roles, headings, comparison.sources, leads, yours, options)


def _next_steps(comparison: Comparison, names: Collection[str], options: str) -> tuple[str, ...]:
    ids = " ".join(role.id for role in comparison.roles)
    one = f"One role in full: careercli show {comparison.roles[0].id}{options}"
    if len(names) == len(SECTIONS):
        return (one,)
    steps = (f"Salary, hiring, paths and more: careercli compare {ids} --full{options}", one)
    if not comparison.others.sources or "others" in names:
        return steps
    number = counted(len(comparison.others.sources), "other source")
    say = "says" if len(comparison.others.sources) == 1 else "say"
    return (f"What {number} {say}: careercli compare {ids} --section others{options}", *steps)
