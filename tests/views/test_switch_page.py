"""A switch between two roles, as a page."""

import re
from itertools import permutations
from typing import Any

import pytest

from careercli.analysis.switch import switch_plan
from careercli.catalog.model import Catalog, SkillRemark
from careercli.catalog.vocabulary import vocabulary_of
from careercli.person.skills import PersonSkills
from careercli.views.blocks import Items, Page, Table, Text
from careercli.views.person import You
from careercli.views.switch.page import page
from tests.builders import SHIPPED, catalog, salary, snapshot, source
from tests.views.bundled import texts

WORDS = vocabulary_of(SHIPPED.skills)


def made(
    start: str = "alpha",
    target: str = "beta",
    of: Catalog = SHIPPED,
    known: tuple[str, ...] | None = None,
    options: str = "",
) -> Page:
    plan = switch_plan(of, WORDS.near, start, target, known=known)
    titles = {role.id: role.title for role in of.roles}
    names = {skill.id: skill.name for skill in of.skills}
    you = None
    if known is not None:
        given = f"--skills {','.join(known)}"
        you = You(PersonSkills(known), tuple(names[skill] for skill in known), given)
    return page(plan, you, titles, names, options=options)


def shown(of: Page, name: str) -> list[list[str]]:
    """Return a section's table as texts."""
    table = next(section for section in of.sections if section.name == name).blocks[0]
    assert isinstance(table, Table)
    return [[cell.text for cell in row] for row in table.rows]


def said(of: Page, name: str) -> list[str]:
    """Return the sentences of a section, none where there is no such section."""
    blocks = [block for section in of.sections if section.name == name for block in section.blocks]
    found = [block.text for block in blocks if isinstance(block, Text)]
    return found + [item for block in blocks if isinstance(block, Items) for item in block.items]


def pair(**beta: Any) -> Catalog:
    """Two roles with the same pay, mix and skills, but for what is given of the second."""
    whole: dict[str, Any] = {
        "openings": 500,
        "seniority": (0.3, 0.6, 0.1),
        "salary": salary(100_000),
        "skills": "xy",
    }
    return catalog(snapshot("alpha", **whole), snapshot("beta", **whole | beta))


def test_the_step_is_named_with_its_coverage_the_way_back_and_what_carries_over() -> None:
    assert said(made("ml-engineer", "ai-swe"), "step") == [
        "It is feasible with targeted learning: the top skills of AI/ML Engineer cover "
        "72.2% (26/36) of what AI Software Engineer asks for.",
        "The way back covers 75%.",
        "What carries over: RAG, Python, Rust (doubtful), AWS and OpenAI.",
    ]


def test_what_to_learn_stands_in_order() -> None:
    of = made("ml-engineer", "ai-swe")
    assert shown(of, "learn") == [
        ["Kubernetes", "4", "+13.9"],
        ["Docker", "6", "+8.3"],
        ["Claude", "7", "+5.6"],
    ]


def test_doubtful_skill_to_learn_is_marked_and_stands_last() -> None:
    doubt = (source("tracker", doubtful=(SkillRemark("p", "counted inside words"),)),)
    given = snapshot("alpha", skills="x"), snapshot("beta", skills="pqx")
    of = made(of=catalog(*given, sources=doubt))
    assert [row[0] for row in shown(of, "learn")] == ["Q", "P (doubtful)"]


def test_roles_with_the_same_skills_leave_nothing_to_learn() -> None:
    of = made(of=pair())
    assert "learn" not in [section.name for section in of.sections]
    assert said(of, "step")[0] == (
        "It is a short step: the top skills of Alpha cover 100% (15/15) of what Beta asks for."
    )


def test_nothing_that_carries_over_is_said_to_be_so() -> None:
    of = made(of=pair(skills="pq"))
    assert said(of, "step")[2] == "What carries over: none of the top skills."


@pytest.mark.parametrize(
    ("start", "target", "change"),
    [
        ("ml-engineer", "ai-swe", "+$115,000 (+95.8%)"),
        ("ai-swe", "ml-engineer", "−$115,000 (−48.9%)"),
    ],
)
def test_the_change_of_pay_has_a_sign_and_starts_from_where_you_are(
    start: str, target: str, change: str
) -> None:
    assert shown(made(start, target), "pay")[0][3:] == [change, "clear"]


def test_the_same_pay_is_no_change() -> None:
    assert shown(made(of=pair()), "pay")[0][1:4] == ["$100,000", "$100,000", "$0 (0%)"]


def test_only_the_median_is_said_to_be_sure_or_not() -> None:
    rows = shown(made("ml-engineer", "ai-swe"), "pay")
    assert [row[0] for row in rows if row[4] != "–"] == ["Median"]


def test_pay_that_rests_on_few_postings_is_marked_and_said() -> None:
    of = made(of=pair(salary=salary(120_000, n=5)))
    assert shown(of, "pay")[0][1:3] == ["$100,000", "$120,000 (thin)"]
    assert said(of, "pay") == ["Thin: pay rests on only 5 postings for Beta."]


def test_a_difference_in_seniority_is_part_of_the_change() -> None:
    (sentence,) = said(made(of=pair(seniority=(0.45, 0.5, 0.05))), "pay")
    assert sentence.startswith("Part of the difference ")
    assert sentence.endswith(" seniority: 30% senior postings before, 45% after.")


def test_much_the_same_seniority_is_not_spoken_of() -> None:
    assert said(made(of=pair(seniority=(0.44, 0.5, 0.06))), "pay") == []


def test_pay_that_no_source_gives_has_no_section() -> None:
    assert "pay" not in [section.name for section in made(of=pair(salary=None)).sections]


def test_roles_without_a_common_source_are_not_held_against_each_other_by_pay() -> None:
    given = (
        snapshot("alpha", skills="x", salary=salary(100_000)),
        snapshot("beta", "board", skills="x", salary=salary(200_000)),
    )
    of = made(of=catalog(*given))
    assert said(of, "pay") == [
        "No one source has counted the skills of both roles, so this page holds no pay of theirs "
        "against each other; compare does, where a source has the pay of both."
    ]
    assert len(of.intro) == 2


def test_a_change_of_field_has_a_way_round() -> None:
    assert said(made("prompt-engineer", "data-scientist"), "via") == [
        "Prompt Engineer → AI Software Engineer → Data Scientist: "
        "the steps cover 50% and 72.2%, against 41.7% directly."
    ]


def test_a_feasible_step_needs_no_way_round() -> None:
    assert said(made("ml-engineer", "ai-swe"), "via") == []


def test_your_own_skills_may_stand_nearer_or_further() -> None:
    of = made("ml-engineer", "ai-swe", known=("python", "aws"))
    assert of.intro[0] == "You have Python and AWS."
    assert said(of, "you")[0].startswith("You cover 30.6% (11/36): a change of field. Learn RAG ")


def test_what_is_close_to_your_own_skills_is_said_with_the_reason() -> None:
    assert said(made("ml-engineer", "ai-swe", known=("docker",)), "you")[1:] == [
        "You know Docker; Kubernetes is close: both are about running containers."
    ]


def test_without_your_skills_there_is_no_word_of_you_but_how_to_give_them() -> None:
    of = made("ml-engineer", "ai-swe", options=" --source ai-market-pulse")
    assert said(of, "you") == []
    assert of.outro == (
        "Both side by side: careercli compare ml-engineer ai-swe --source ai-market-pulse",
        "From where you stand: careercli switch ml-engineer ai-swe --skills python,sql,aws "
        "--source ai-market-pulse",
    )


def test_the_next_command_keeps_your_skills() -> None:
    of = made("ml-engineer", "ai-swe", known=("python",))
    assert of.outro[1] == "What to learn: careercli gap ai-swe --skills python"


@pytest.mark.parametrize("known", [None, (), ("python", "aws")])
def test_every_sentence_ends_and_no_figure_is_none(known: tuple[str, ...] | None) -> None:
    counted = sorted({snapshot.role for snapshot in SHIPPED.snapshots if snapshot.skills})
    for start, target in permutations(counted, 2):
        of = made(start, target, known=known)
        sentences = [sentence for section in of.sections for sentence in said(of, section.name)]
        assert [sentence for sentence in sentences if not sentence.endswith(".")] == []
        assert [text for text in texts(of) if re.search(r"\b(None|nan|inf)\b", text)] == []
