"""Titles, made up for the purpose, and the roles and levels that they name."""

import csv
from contextlib import suppress
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.market.title_rules import BadTitleRules, checked, normalized
from careercli.market.titles import title_rules
from tests.builders import SHIPPED

RULES = title_rules()
with (Path(__file__).parent / "titles.csv").open(encoding="utf-8") as stream:
    LABELED = list(csv.DictReader(stream))


@pytest.mark.parametrize("row", LABELED, ids=lambda row: row["title"])
def test_a_title_is_read_as_its_label_says(row: dict[str, str]) -> None:
    result = RULES.read(row["title"])
    outcome = f"exclude:{result.excluded}" if result.excluded else result.role or ""
    assert (outcome, result.seniority, result.level or "") == (
        row["role"],
        row["seniority"],
        row["level"],
    )


def test_every_role_of_the_rules_is_a_role_of_the_catalog() -> None:
    assert {rule.role for rule in RULES.titles} <= {role.id for role in SHIPPED.roles}


def test_every_rule_decides_a_labeled_title() -> None:
    """A rule that no label needs could be wrong without anybody noticing."""
    outcomes = {row["role"].removeprefix("exclude:") for row in LABELED}
    assert {rule.name for rule in RULES.exclusions} <= outcomes
    assert {rule.role for rule in RULES.titles} <= outcomes
    assert {rule.level for rule in RULES.seniorities} <= {row["level"] for row in LABELED}


def test_case_accents_and_punctuation_do_not_matter() -> None:
    assert normalized("  Sr. Ingénieur – C++/C# (m/f)") == " sr ingenieur c++ c# m f "
    assert normalized("…") == "  "


def test_the_raw_title_is_kept() -> None:
    assert RULES.read("ML  Engineer!", 3)[:2] == ("ML  Engineer!", 3)


def test_own_rules_come_before_the_bundled_ones(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text('[[title]]\nrole = "growth-engineer"\nall = [["data engineer"]]\n')
    rules = title_rules([path])
    assert rules.read("Data Engineer").role == "growth-engineer"
    assert rules.read("Data Analyst").role == "data-analyst"


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ('[[titel]]\nrole = "a"', "unknown table"),
        ('[[title]]\nrole = "a"', "needs all, role"),
        ('[[title]]\nrole = "a"\nall = [["b"]]\nword = 1', "no other keys"),
        ('[[title]]\nrole = "a"\nall = [[]]', "a list of phrases is missing"),
        ('[[title]]\nrole = "a"\nall = ["b"]', "a list of phrases is missing"),
        ('[[exclude]]\nname = "a"\nwords = ["AI/ML"]', "can never stand in a title"),
        ('[[exclude]]\nname = "a"\nwords = [1]', "can never stand in a title"),
        ('[[seniority]]\nlevel = "a"\ngroup = "old"\nwords = ["b"]', "group is one of"),
        ("[[title]", "not TOML"),
    ],
)
def test_own_rules_without_their_form_are_refused(tmp_path: Path, text: str, wrong: str) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(text)
    with pytest.raises(BadTitleRules, match=r"mine\.toml") as caught:
        title_rules([path])
    assert wrong in caught.value.message


@pytest.mark.parametrize(
    "text",
    [
        'title = "a"', "title = [1]", "title = 1", "exclude = {}", 'a = 1', "seniority = [[]]",
        "[[title]]\nrole = 1\nall = [['a']]", "[[title]]\nrole = 'A B'\nall = [['a']]",
        "[[title]]\nrole = 'a'\nall = 1", "[[title]]\nrole = 'a'\nall = {}",
        "[[title]]\nrole = 'a'\nall = [1]", "[[title]]\nrole = 'a'\nall = [['a']]\nnone = 1",
        "[[title]]\nrole = 'a'\nall = [['a', []]]", "[[title]]\nrole = 'a'\nall = []",
        "[[exclude]]\nname = 1\nwords = ['a']", "[[exclude]]\nname = ''\nwords = ['a']",
        '[[exclude]]\nname = "a\\nb"\nwords = ["a"]', "[[exclude]]\nname = 'a'\nwords = 'a'",
        "[[seniority]]\nlevel = []\ngroup = 'mid'\nwords = ['a']",
        "[[seniority]]\nlevel = 'a'\ngroup = []\nwords = ['a']",
        "[[seniority]]\nlevel = 'a'\ngroup = 2026-01-01\nwords = ['a']",
        "[[exclude]]\nname = 'a'\nwords = ['*']", "[[exclude]]\nname = 'a'\nwords = ['']",
        "[[exclude]]\nname = 'a'\nwords = ['a*b*c*d*e*f']",
        "[[exclude]]\nname = 'a'\nwords = [2026-01-01]",
    ],
)  # fmt: skip
def test_any_wrong_value_of_a_rule_is_refused_with_its_place(tmp_path: Path, text: str) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(text)
    with pytest.raises(BadTitleRules, match=r"mine\.toml"):
        title_rules([path])


_KEY = st.sampled_from(["role", "all", "none", "name", "words", "level", "group", "x"])
_VALUE = st.recursive(
    st.sampled_from([None, True, 1, 0.5, "", "a", "A b", "*", "a*", "mid", "a\nb"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEY, inner, max_size=2),
)


@given(
    st.dictionaries(
        st.sampled_from(["title", "exclude", "seniority", "x"]),
        _VALUE | st.lists(st.dictionaries(_KEY, _VALUE), max_size=2),
        max_size=2,
    )
)
def test_any_document_is_rules_or_refused(document: dict[str, object]) -> None:
    with suppress(BadTitleRules):
        assert checked(Path("mine.toml"), document) is document


def test_a_star_stands_for_any_letters_within_a_word(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text('[[title]]\nrole = "x"\nall = [["d*t*eng*r", "*bot dev*"]]\n')
    rules = title_rules([path])
    titles = ("Dataengineer", "Chatbot Developer", "Data Engineer", "dteng", "Bots Developer")
    assert [rules.read(title).role for title in titles] == [
        *("x", "x"), "data-engineer", None, None,
    ]  # fmt: skip


def test_titles_are_read_in_time_in_proportion_to_their_length(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text('[[title]]\nrole = "x"\nall = [["a*a*a*a*b"]]\n')
    rules = title_rules([path])
    began = perf_counter()
    assert rules.read("a" * 20_000).role is None
    assert perf_counter() - began < 2
