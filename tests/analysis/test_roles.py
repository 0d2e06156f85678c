import pytest

from careercli.analysis.roles import SORTS, UnknownField, list_roles
from careercli.analysis.show import show
from tests.builders import SHIPPED, catalog, role, salary, snapshot


def ids(query: str | None = None, sort: str | None = None) -> list[str]:
    return [found.id for found in list_roles(SHIPPED, query, sort).roles]


def test_all_roles_stand_in_the_order_of_the_catalog() -> None:
    assert ids() == [held.id for held in SHIPPED.roles]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("MLOps", ["mlops-engineer"]),
        ("docker", ["ai-swe", "mlops-engineer"]),
        ("apm", ["ai-pm"]),
        ("no such thing", []),
    ],
)
def test_query_looks_into_names_aliases_and_skills(query: str, found: list[str]) -> None:
    assert ids(query) == found


def test_numbers_sort_downwards() -> None:
    assert ids(sort="median")[:2] == ["ai-architect", "ai-swe"]


def test_texts_sort_upwards() -> None:
    assert ids(sort="title")[:2] == ["ai-architect", "ai-pm"]


@pytest.mark.parametrize("field", SORTS)
def test_every_field_sorts_all_roles(field: str) -> None:
    assert sorted(ids(sort=field)) == sorted(ids())


def test_role_without_the_figure_comes_last() -> None:
    held = catalog(
        snapshot("a"), snapshot("b", salary=salary(1000)), snapshot("c", salary=salary(2000))
    )
    assert [found.id for found in list_roles(held, sort="median").roles] == ["c", "b", "a"]


def test_unknown_field_lists_those_there_are() -> None:
    with pytest.raises(UnknownField) as error:
        list_roles(SHIPPED, sort="pay")
    assert "median" in error.value.hint


def test_role_has_the_figures_of_its_own_first_source() -> None:
    held = catalog(
        snapshot("a", "two", openings=2),
        snapshot("b", "one", openings=1),
        roles=(role("a"), role("b")),
    )
    assert [found.source for found in list_roles(held).roles] == ["two", "one"]
    assert [found.id for found in list_roles(held, source="one").roles] == ["b"]


def test_role_that_nobody_counted_is_listed_without_figures() -> None:
    found = list_roles(catalog(roles=(role("mine"),))).roles[0]
    assert (found.id, found.source, found.openings) == ("mine", None, None)


def test_show_gives_every_source_s_figures_in_order() -> None:
    held = catalog(snapshot("a", "one", openings=1), snapshot("a", "two", openings=2))
    profile = show(held, "a")
    assert [(found.source, found.openings) for found in profile.roles] == [("one", 1), ("two", 2)]
    assert [found.source for found in show(held, "a", "two").roles] == ["two"]


def test_show_of_a_role_that_nobody_counted_has_no_sources() -> None:
    profile = show(catalog(roles=(role("mine"),)), "mine")
    assert profile.sources == ()
    assert profile.roles[0].openings is None
