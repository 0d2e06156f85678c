"""The shipped data: complete, as the source published it, and in words of its own."""

import re
from collections import Counter
from collections.abc import Iterator

import pytest

from careercli.catalog.lookup import find_role, find_source, snapshots_of
from careercli.catalog.model import Role, Salary, Seniority, Snapshot
from tests.builders import SHIPPED

ROLES = pytest.mark.parametrize("role", SHIPPED.roles, ids=lambda role: role.id)
PULSE = find_source(SHIPPED, "ai-market-pulse")
SENTENCES = (
    *("focus", "getting_in", "ladder_note", "demand"),
    *("good_signs", "bad_signs", "rising", "week"),
)
ABSENT = {
    "pay_by_level",
    "by_board",
    "total_openings",
    "as_of",
    "since",
    "counted_as",
    "postings",
    "bases",
    "unranked",
    "survey",
}  # the source says none of it
NOT_PUBLISHED = {  # figures that the source gives for some roles only
    "prompt-engineer": {"metros"},
    "ai-pm": {"metros"},
    "data-scientist": {"metros"},
    "ai-architect": {"metros"},
    "mlops-engineer": {"metros"},
}


def of(role: str) -> Snapshot:
    """The tracker's figures on a role."""
    (result,) = (s for s in snapshots_of(SHIPPED, find_role(SHIPPED, role)) if s.source == PULSE.id)
    return result


def sentences(role: Role) -> Iterator[str]:
    for field in SENTENCES:
        value = getattr(role, field)
        yield from (value,) if isinstance(value, str) else value


def test_the_tracker_counted_these_roles() -> None:
    roles = [s.role for s in SHIPPED.snapshots if s.source == PULSE.id]
    assert roles == [
        *("ml-engineer", "ai-swe", "ai-pm", "data-scientist"),
        *("ai-architect", "mlops-engineer", "prompt-engineer"),
    ]


def test_the_tracker_comes_first() -> None:
    assert SHIPPED.sources[0] == PULSE


def test_the_tracker_counted_26159_openings_in_dollars() -> None:
    assert (PULSE.total_openings, PULSE.currency, PULSE.kind) == (26_159, "USD", "postings")


def test_the_figures_of_ml_engineer_are_the_published_ones() -> None:
    opinion = of("ml-engineer")
    assert opinion.openings == 23_752
    assert opinion.remote == 0.07
    assert opinion.seniority == Seniority(senior=0.18, mid=0.71, entry=0.11)
    assert opinion.salary == Salary(
        mean_low=93_000, mean_high=148_000, p25=58_000, median=120_000, p75=218_000, n=15_465
    )
    assert [skill.id for skill in opinion.skills] == [
        *("rag", "aws", "rust", "python", "azure", "gcp", "prompt-engineering", "openai")
    ]
    assert opinion.companies == (
        ("Deloitte", 736),
        ("Accenture", 717),
        ("PwC", 568),
        ("Amazon.com", 366),
    )
    assert opinion.metros == ("Los Angeles", "New York", "Remote")


def test_the_figures_of_prompt_engineer_are_the_published_ones() -> None:
    opinion = of("prompt-engineer")
    assert opinion.openings == 9
    assert opinion.remote == 0.22
    assert opinion.seniority == Seniority(senior=0.11, mid=0.89, entry=0.0)
    assert opinion.salary == Salary(
        mean_low=99_000, mean_high=127_000, p25=115_000, median=122_000, p75=140_000, n=5
    )
    assert [skill.id for skill in opinion.skills] == [
        *("prompt-engineering", "python", "rag", "embeddings"),
        *("gemini", "claude", "langchain", "openai"),
    ]
    assert opinion.companies == (("Qode", 1), ("Steampunk", 1))
    assert opinion.metros == ()


@pytest.mark.parametrize("role", [s.role for s in SHIPPED.snapshots if s.source == PULSE.id])
def test_every_figure_that_the_tracker_publishes_is_there(role: str) -> None:
    opinion = of(role)
    given = {name for name, value in opinion._asdict().items() if value not in (None, ())}
    assert set(Snapshot._fields) - given - ABSENT == NOT_PUBLISHED.get(role, set())
    assert opinion.salary is not None
    assert (
        opinion.salary._replace(p10=1, p90=1).count(None) == 4
    )  # the median's interval, a mean, a top
    assert len(opinion.skills) == 8
    assert {skill.share for skill in opinion.skills} == {None}


def test_rust_is_doubtful_and_rag_is_noted() -> None:
    assert [remark.skill for remark in PULSE.doubtful] == ["rust"]
    assert "inside words" in PULSE.doubtful[0].text
    assert [remark.skill for remark in PULSE.noted] == ["rag"]
    assert "real top skill" in PULSE.noted[0].text


@ROLES
def test_every_editorial_field_is_filled(role: Role) -> None:
    assert [name for name, value in role._asdict().items() if not value] == []


@ROLES
def test_no_editorial_sentence_holds_a_figure(role: Role) -> None:
    """Figures are counted and stand in snapshots; sentences are the project's own."""
    assert [text for text in sentences(role) if re.search(r"\d", text)] == []


@ROLES
def test_an_editorial_sentence_is_one_sentence(role: Role) -> None:
    assert [text for text in sentences(role) if not re.fullmatch(r"[A-Z].*[^.]\.", text)] == []


def test_no_sentence_stands_twice() -> None:
    """Under two roles or one: what is true of every role says nothing about any."""
    counted = Counter(text for role in SHIPPED.roles for text in sentences(role))
    assert [text for text, times in counted.items() if times > 1] == []


@ROLES
def test_every_id_title_and_alias_means_its_role(role: Role) -> None:
    for name in (role.id, role.title, role.title.upper(), *role.aliases):
        assert find_role(SHIPPED, name) == role


@pytest.mark.parametrize(
    ("given", "role"),
    [
        *(("mle", "ml-engineer"), ("ml", "ml-engineer"), ("swe-ai", "ai-swe"), ("pm", "ai-pm")),
        *(("ds", "data-scientist"), ("datascientist", "data-scientist")),
        *(
            ("architect", "ai-architect"),
            ("mlops", "mlops-engineer"),
            ("prompt", "prompt-engineer"),
        ),
    ],
)
def test_short_names_work(given: str, role: str) -> None:
    assert find_role(SHIPPED, given).id == role


def test_every_skill_has_an_own_name() -> None:
    names = [skill.name.casefold() for skill in SHIPPED.skills]
    assert len(set(names)) == len(names)
    assert all(name.strip() for name in names)
