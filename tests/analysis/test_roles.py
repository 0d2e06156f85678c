from datetime import date

import pytest

from careercli.analysis.roles import SORTS, UnknownSort, list_roles
from careercli.analysis.show import show
from careercli.catalog.model import Bases
from tests.builders import SHIPPED, catalog, role, salary, snapshot
from tests.many_sources import MANY


def ids(query: str | None = None, sort: str | None = None) -> list[str]:
    return [found.id for found in list_roles(SHIPPED, query, sort).roles]


def test_all_roles_have_the_figures_of_the_source_that_covers_most_of_them() -> None:
    found = list_roles(SHIPPED)
    assert {role.source for role in found.roles} == {found.shown} == {"ai-jobs-net"}
    assert (len(found.roles), found.apart) == (len(SHIPPED.roles), ())
    assert found.lacking == {
        "openings": ("ai-market-pulse", "builtin-ai", "data-jobs-2023", "open-jobs-2026-08")
    }


def test_roles_stand_by_median_pay_and_without_any_by_openings() -> None:
    found = list_roles(SHIPPED)
    medians = [role.salary.median or 0 for role in found.roles if role.salary]
    assert medians == sorted(medians, reverse=True)
    assert found.sorted_by == "median"
    counted = catalog(snapshot("a", openings=40), snapshot("b", openings=50))
    assert [role.id for role in list_roles(counted).roles] == ["b", "a"]


def test_the_source_is_the_one_with_the_figure_to_sort_by_for_most_roles() -> None:
    found = list_roles(SHIPPED, sort="openings")
    assert found.shown == "open-jobs-2026-08"
    assert found.roles[0].id == "software-engineer"
    assert {role.id for role in found.roles if role.source != found.shown} == set(found.apart)


@pytest.mark.parametrize(("n", "shown"), [(29, "one"), (30, "two")])
def test_thin_figures_cover_nothing(n: int, shown: str) -> None:
    held = catalog(
        snapshot("a", "one", salary=salary(100)),
        *(snapshot(role, "two", salary=salary(100, n=n)) for role in "ab"),
    )
    assert list_roles(held).shown == shown


def test_a_role_that_the_source_saw_at_another_date_stands_apart() -> None:
    dates = {"a": date(2025, 1, 1), "b": date(2026, 1, 1), "c": date(2025, 1, 1)}
    held = catalog(
        *(
            snapshot(id_, salary=salary(pay), as_of=dates[id_])
            for id_, pay in zip("abc", (1, 9, 2), strict=True)
        )
    )
    found = list_roles(held)
    assert ([role.id for role in found.roles], found.apart) == (["c", "a", "b"], ("b",))


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("LLMOps", ["mlops-engineer"]),
        ("apm", ["ai-pm"]),
        ("no such thing", []),
    ],
)
def test_query_looks_into_names_aliases_and_skills(query: str, found: list[str]) -> None:
    assert ids(query) == found


def test_a_skill_counts_at_whichever_source_lists_it() -> None:
    of = catalog(snapshot("alpha", skills="x"), snapshot("alpha", "board", skills=["docker"]))
    assert [role.id for role in list_roles(of, "docker").roles] == ["alpha"]
    assert list_roles(of, "docker", source="tracker").roles == ()


def test_numbers_sort_downwards() -> None:
    assert ids(sort="median")[:2] == ["ml-engineer", "ai-architect"]


def test_texts_sort_upwards() -> None:
    assert ids(sort="title")[:3] == ["ai-architect", "ai-engineer", "ai-pm"]


@pytest.mark.parametrize("field", SORTS)
def test_every_field_sorts_all_roles(field: str) -> None:
    assert sorted(ids(sort=field)) == sorted(ids())


def test_role_without_the_figure_comes_last() -> None:
    held = catalog(
        snapshot("a"), snapshot("b", salary=salary(1000)), snapshot("c", salary=salary(2000))
    )
    assert [found.id for found in list_roles(held, sort="median").roles] == ["c", "b", "a"]


def test_unknown_field_lists_those_there_are() -> None:
    with pytest.raises(UnknownSort) as error:
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


PAID = snapshot("alpha", salary=salary(90_000), remote=0.1)
COUNTED = snapshot("alpha", "board", openings=500, remote=0.4, salary=salary(70_000))


def test_a_figure_that_the_first_source_lacks_is_the_first_other_ones() -> None:
    late = snapshot("alpha", "late", openings=7, seniority=(0.3, 0.6, 0.1), bases=Bases(None, 5))
    found = list_roles(catalog(PAID, COUNTED, late))
    assert [(f.figure, f.source, f.value, f.n) for f in found.elsewhere["alpha"]] == [
        ("openings", "board", 500, 500),
        ("entry", "late", 0.1, 5),
    ]
    assert [source.id for source in found.sources] == ["tracker", "board", "late"]


def test_of_one_source_nothing_is_taken_from_elsewhere() -> None:
    found = list_roles(catalog(PAID, COUNTED), source="tracker")
    assert (found.elsewhere, [source.id for source in found.sources]) == ({}, ["tracker"])


def test_figures_of_other_sources_have_no_place_in_the_order() -> None:
    beta = snapshot("beta", openings=600)
    gamma = snapshot("gamma", openings=400)
    found = list_roles(catalog(PAID, COUNTED, gamma, beta), sort="openings").roles
    assert [held.id for held in found] == ["beta", "gamma", "alpha"]


def test_in_a_large_catalog_no_role_is_without_openings_and_pay() -> None:
    found = list_roles(MANY)
    for held in found.roles:
        figures = {f.figure for f in found.elsewhere.get(held.id, ())}
        assert held.openings is not None or "openings" in figures
        assert (held.salary and held.salary.median) or "median" in figures
