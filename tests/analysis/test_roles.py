from datetime import date

import pytest

from careercli.analysis.roles import SORTS, UnknownSort, list_roles
from careercli.analysis.show import show
from careercli.catalog.model import Bases
from tests.builders import SHIPPED, make_catalog, make_role, make_salary, make_snapshot
from tests.many_sources import MANY


def ids(query: str | None = None, sort: str | None = None) -> list[str]:
    return [result.id for result in list_roles(SHIPPED, query, sort).roles]


def test_all_roles_have_the_figures_of_the_source_that_covers_most_of_them() -> None:
    listing = list_roles(SHIPPED)
    assert {role.source for role in listing.roles} == {listing.shown} == {"ai-jobs-net"}
    assert (len(listing.roles), listing.apart) == (len(SHIPPED.roles), ())
    assert listing.lacking == {
        "openings": ("ai-market-pulse", "builtin-ai", "data-jobs-2023", "open-jobs-2026-08")
    }


def test_roles_stand_by_median_pay_and_without_any_by_openings() -> None:
    listing = list_roles(SHIPPED)
    medians = [role.salary.median or 0 for role in listing.roles if role.salary]
    assert medians == sorted(medians, reverse=True)
    assert listing.sorted_by == "median"
    counted = make_catalog(make_snapshot("a", openings=40), make_snapshot("b", openings=50))
    assert [role.id for role in list_roles(counted).roles] == ["b", "a"]


def test_the_source_is_the_one_with_the_figure_to_sort_by_for_most_roles() -> None:
    listing = list_roles(SHIPPED, sort="openings")
    assert listing.shown == "open-jobs-2026-08"
    assert listing.roles[0].id == "software-engineer"
    assert {role.id for role in listing.roles if role.source != listing.shown} == set(listing.apart)


@pytest.mark.parametrize(("n", "shown"), [(29, "one"), (30, "two")])
def test_thin_figures_cover_nothing(n: int, shown: str) -> None:
    catalog = make_catalog(
        make_snapshot("a", "one", salary=make_salary(100)),
        *(make_snapshot(role, "two", salary=make_salary(100, n=n)) for role in "ab"),
    )
    assert list_roles(catalog).shown == shown


def test_a_role_that_the_source_saw_at_another_date_stands_apart() -> None:
    dates = {"a": date(2025, 1, 1), "b": date(2026, 1, 1), "c": date(2025, 1, 1)}
    catalog = make_catalog(
        *(
            make_snapshot(id_, salary=make_salary(pay), as_of=dates[id_])
            for id_, pay in zip("abc", (1, 9, 2), strict=True)
        )
    )
    listing = list_roles(catalog)
    assert ([role.id for role in listing.roles], listing.apart) == (["c", "a", "b"], ("b",))


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
    of = make_catalog(
        make_snapshot("alpha", skills="x"), make_snapshot("alpha", "board", skills=["docker"])
    )
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
    catalog = make_catalog(
        make_snapshot("a"),
        make_snapshot("b", salary=make_salary(1000)),
        make_snapshot("c", salary=make_salary(2000)),
    )
    assert [result.id for result in list_roles(catalog, sort="median").roles] == ["c", "b", "a"]


def test_unknown_field_lists_those_there_are() -> None:
    with pytest.raises(UnknownSort) as error:
        list_roles(SHIPPED, sort="pay")
    assert "median" in error.value.hint


def test_role_has_the_figures_of_its_own_first_source() -> None:
    catalog = make_catalog(
        make_snapshot("a", "two", openings=2),
        make_snapshot("b", "one", openings=1),
        roles=(make_role("a"), make_role("b")),
    )
    assert [result.source for result in list_roles(catalog).roles] == ["two", "one"]
    assert [result.id for result in list_roles(catalog, source="one").roles] == ["b"]


def test_role_that_nobody_counted_is_listed_without_figures() -> None:
    rows = list_roles(make_catalog(roles=(make_role("mine"),))).roles[0]
    assert (rows.id, rows.source, rows.openings) == ("mine", None, None)


def test_show_gives_every_source_s_figures_in_order() -> None:
    catalog = make_catalog(
        make_snapshot("a", "one", openings=1), make_snapshot("a", "two", openings=2)
    )
    profile = show(catalog, "a")
    assert [(result.source, result.openings) for result in profile.roles] == [
        ("one", 1),
        ("two", 2),
    ]
    assert [result.source for result in show(catalog, "a", "two").roles] == ["two"]


def test_show_of_a_role_that_nobody_counted_has_no_sources() -> None:
    profile = show(make_catalog(roles=(make_role("mine"),)), "mine")
    assert profile.sources == ()
    assert profile.roles[0].openings is None


PAID = make_snapshot("alpha", salary=make_salary(90_000), remote=0.1)
COUNTED = make_snapshot("alpha", "board", openings=500, remote=0.4, salary=make_salary(70_000))


def test_a_figure_that_the_first_source_lacks_is_the_first_other_ones() -> None:
    late = make_snapshot(
        "alpha", "late", openings=7, seniority=(0.3, 0.6, 0.1), bases=Bases(None, 5)
    )
    listing = list_roles(make_catalog(PAID, COUNTED, late))
    assert [(f.figure, f.source, f.value, f.n) for f in listing.elsewhere["alpha"]] == [
        ("openings", "board", 500, 500),
        ("entry", "late", 0.1, 5),
    ]
    assert [source.id for source in listing.sources] == ["tracker", "board", "late"]


def test_of_one_source_nothing_is_taken_from_elsewhere() -> None:
    listing = list_roles(make_catalog(PAID, COUNTED), source="tracker")
    assert (listing.elsewhere, [source.id for source in listing.sources]) == ({}, ["tracker"])


def test_figures_of_other_sources_have_no_place_in_the_order() -> None:
    beta = make_snapshot("beta", openings=600)
    gamma = make_snapshot("gamma", openings=400)
    rows = list_roles(make_catalog(PAID, COUNTED, gamma, beta), sort="openings").roles
    assert [held.id for held in rows] == ["beta", "gamma", "alpha"]


def test_in_a_large_catalog_no_role_is_without_openings_and_pay() -> None:
    listing = list_roles(MANY)
    for held in listing.roles:
        figures = {f.figure for f in listing.elsewhere.get(held.id, ())}
        assert held.openings is not None or "openings" in figures
        assert (held.salary and held.salary.median) or "median" in figures
