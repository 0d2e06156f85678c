import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.catalog.names import role_key, skill_key


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("ml-engineer", "ml-engineer"),
        ("AI/ML Engineer", "ai-ml-engineer"),
        ("  Data   Scientist ", "data-scientist"),
        ("DATA_SCIENTIST", "data-scientist"),
        ("Ingénieur·e IA", "ingenieur-e-ia"),
        ("Straße", "strasse"),
        ("ＭＬ Engineer", "ml-engineer"),
        ("--ml--engineer--", "ml-engineer"),
        ("Level 2 (MLOps)", "level-2-mlops"),
        ("!?", ""),
        ("", ""),
    ],
)
def test_a_role_key_is_the_name_as_an_id_would_spell_it(name: str, key: str) -> None:
    assert role_key(name) == key


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Python", "python"),
        ("Power BI", "powerbi"),
        ("scikit-learn", "scikitlearn"),
        ("SciKit Learn", "scikitlearn"),
        ("Node.js", "nodejs"),
        ("CI/CD", "cicd"),
        ("R&D", "randd"),
        ("Café", "cafe"),
        ("  SQL\t", "sql"),
        ("", ""),
    ],
)
def test_a_skill_key_has_no_case_accents_spaces_or_punctuation(name: str, key: str) -> None:
    assert skill_key(name) == key


@pytest.mark.parametrize(
    ("name", "key"),
    [("C++", "c++"), ("c ++", "c++"), ("C#", "c#"), (".NET", ".net"), (" .net", ".net")],
)
def test_a_skill_key_keeps_plus_hash_and_a_leading_dot(name: str, key: str) -> None:
    assert skill_key(name) == key


@pytest.mark.parametrize("name", ["ASP.NET", "...", "1.0"])
def test_other_dots_are_punctuation(name: str) -> None:
    assert "." not in skill_key(name)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Java", "JavaScript"),
        ("C", "C++"),
        ("C", "C#"),
        ("C++", "C#"),
        ("NET", ".NET"),
        ("R", "Rust"),
    ],
)
def test_different_skills_have_different_keys(one: str, other: str) -> None:
    assert skill_key(one) != skill_key(other)


@given(st.text())
def test_the_key_of_a_role_key_is_itself(name: str) -> None:
    assert role_key(role_key(name)) == role_key(name)


@given(st.text())
def test_the_key_of_a_skill_key_is_itself(name: str) -> None:
    assert skill_key(skill_key(name)) == skill_key(name)


@given(st.text(alphabet=st.characters(codec="ascii")))
def test_case_does_not_matter(name: str) -> None:
    assert role_key(name.upper()) == role_key(name.lower())
    assert skill_key(name.upper()) == skill_key(name.lower())


@given(st.text())
def test_a_role_key_has_no_outer_double_or_other_separators(name: str) -> None:
    parts = role_key(name).split("-")
    assert all(part.isalnum() for part in parts) or parts == [""]
