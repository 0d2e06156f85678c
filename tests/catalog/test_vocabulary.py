"""Which skill a word means: never a guess, and every shipped name means its own skill."""

import json
from difflib import get_close_matches
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.catalog.bundled import bundled
from careercli.catalog.model import Category, Near, Skill
from careercli.catalog.vocabulary import NameList, as_json, from_json, vocabulary_of

SKILLS = bundled(every_skill=True).skills
WORDS = vocabulary_of(SKILLS)
WRITTEN = WORDS._replace(keys=NameList(NameList.written(WORDS.keys)))
NAMES = [(name, skill.id) for skill in SKILLS for name in (skill.id, skill.name, *skill.aliases)]


@pytest.mark.parametrize(
    ("written", "skill"),
    [
        ("K8s", "kubernetes"),
        ("kubernetes", "kubernetes"),
        ("scikit learn", "scikit-learn"),
        ("sklearn", "scikit-learn"),
        ("node.js", "node-js"),
        ("NodeJS", "node-js"),
        ("CI/CD", "ci-cd"),
        ("mongo", "mongodb"),
        ("GPT-4", "openai"),
        ("Ｐｙｔｈｏｎ", "python"),
    ],
)
def test_other_spellings_name_the_skill(written: str, skill: str) -> None:
    assert WORDS.resolve(written) == skill


@pytest.mark.parametrize(
    ("written", "skill"),
    [
        ("Kubernetes (primary)", "kubernetes"),
        ("Kubernetes [5 years]", "kubernetes"),
        ("(senior) Python", "python"),
        ("Python 3.12", "python"),
        ("python3", "python"),
        ("Python v3.x", "python"),
        ("Java 17 (LTS)", "java"),
        ("C++17", "cpp"),
        ("RAGs", "rag"),
        ("REST API", "rest-api"),
    ],
)
def test_notes_versions_and_plurals_do_not_matter(written: str, skill: str) -> None:
    assert WORDS.resolve(written) == skill


@pytest.mark.parametrize(
    ("written", "skill"),
    [("C", "c"), ("C++", "cpp"), ("c#", "csharp"), ("F#", "fsharp"), (".NET", "dotnet")],
)
def test_signs_that_tell_languages_apart_count(written: str, skill: str) -> None:
    assert WORDS.resolve(written) == skill


@pytest.mark.parametrize("name", ["java", "javascript", "r", "rust", "rag", "go", "mongodb"])
def test_a_name_that_begins_another_is_not_taken_for_it(name: str) -> None:
    assert WORDS.resolve(name) == name


@pytest.mark.parametrize("word", ["trust", "robust", "fragment", "pythn", "Python, SQL"])
def test_a_word_that_only_resembles_a_skill_or_holds_one_is_unknown(word: str) -> None:
    assert WORDS.resolve(word) is None


def test_storage_is_not_rag() -> None:
    assert WORDS.resolve("storage") == "storage-systems"


@pytest.mark.parametrize("empty", ["", " ", "\t\n", "...", "--", "🙂", "(primary)", "[]", "3.12"])
def test_what_holds_no_name_is_unknown_and_near_nothing(empty: str) -> None:
    assert WORDS.resolve(empty) is None


@pytest.mark.parametrize("empty", ["", "...", "🙂"])
def test_nothing_is_near_what_has_no_letters(empty: str) -> None:
    assert WORDS.nearest(empty) == ()


@pytest.mark.parametrize(
    ("typo", "meant"),
    [
        ("pythn", "Python"),
        ("kubernets", "Kubernetes"),
        ("tensorfow", "TensorFlow"),
        ("postgers", "PostgreSQL"),
        ("Javasript", "JavaScript"),
        ("dokcer", "Docker"),
    ],
)
def test_the_nearest_name_of_a_typo_comes_first(typo: str, meant: str) -> None:
    assert WORDS.resolve(typo) is None
    assert WORDS.nearest(typo)[0] == meant


def test_at_most_three_names_are_near_each_once() -> None:
    near = WORDS.nearest("amazon web servics")
    assert len(near) == len(set(near)) <= 3


def test_a_word_that_resembles_no_skill_has_no_nearest() -> None:
    assert WORDS.nearest("xyzzyxyzzy") == ()


def test_every_shipped_name_means_its_own_skill() -> None:
    astray = [(name, skill) for name, skill in NAMES if WORDS.resolve(name) != skill]
    assert astray == []


@given(st.sampled_from(NAMES), st.sampled_from(["", " ", "\t", "  \n"]))
def test_case_and_surrounding_spaces_never_matter(named: tuple[str, str], space: str) -> None:
    name, skill = named
    for written in (name.upper(), name.lower(), name.swapcase()):
        assert WORDS.resolve(f"{space}{written}{space}") == skill


@given(st.text())
def test_any_text_is_a_known_skill_or_none(text: str) -> None:
    assert WORDS.resolve(text) in {*WORDS.names, None}


def test_the_shipped_vocabulary_survives_json() -> None:
    assert from_json(json.loads(json.dumps(as_json(WORDS))), WORDS.keys) == WORDS


def test_near_and_everyday_skills_survive_json() -> None:
    near = (Near("b", "both are letters"),)
    words = vocabulary_of([Skill("a", "A", "tool", ("alpha",), near, True), Skill("b", "B", "ml")])
    again = from_json(json.loads(json.dumps(as_json(words))), words.keys)
    assert (again.near, again.everyday) == ({"a": near}, frozenset({"a"}))


def test_a_written_list_of_names_is_read_as_it_was() -> None:
    some = dict(list(WORDS.keys.items())[::100])
    listed = NameList(NameList.written(some))
    assert dict(listed) == some
    assert len(listed) == len(some)


@given(st.sampled_from(NAMES), st.text() | st.sampled_from(["", "\n", "\t", "s", "-sql"]))
def test_a_written_list_finds_what_the_names_themselves_find(
    named: tuple[str, str], more: str
) -> None:
    written = f"{named[0]}{more}"
    assert WRITTEN.resolve(written) == WORDS.resolve(written)


def test_every_category_is_one_of_the_nine() -> None:
    assert {skill.category for skill in SKILLS} == set(get_args(Category))


def test_near_skills_exist_and_are_others() -> None:
    pairs = [(skill.id, near.id) for skill in SKILLS for near in skill.near]
    assert [pair for pair in pairs if pair[1] not in WORDS.names or pair[0] == pair[1]] == []


def test_near_skills_say_why_in_a_phrase() -> None:
    reasons = {near.because for skill in SKILLS for near in skill.near}
    assert all(reason == reason.strip(" .") and " " in reason for reason in reasons)


@pytest.mark.parametrize(
    ("one", "other"), [("tensorflow", "pytorch"), ("aws", "gcp"), ("aws", "azure")]
)
def test_these_skills_are_near_each_other_both_ways(one: str, other: str) -> None:
    assert other in {near.id for near in WORDS.near[one]}
    assert one in {near.id for near in WORDS.near[other]}


def test_names_that_are_everyday_words_are_marked() -> None:
    assert {"go", "make", "excel", "r"} <= WORDS.everyday


@settings(max_examples=30)
@given(st.text(alphabet="aceilnorst+#", min_size=1, max_size=9))
def test_no_near_name_is_missed_for_its_length(written: str) -> None:
    near = get_close_matches(written, WORDS.keys, n=6, cutoff=0.75)
    names = tuple(dict.fromkeys(WORDS.names[WORDS.keys[key]] for key in near))[:3]
    assert WORDS.nearest(written) == names
