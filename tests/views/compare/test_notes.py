"""What stands under "Read with care"."""

from typing import Any

import pytest

from careercli.analysis.compare import Comparison, compare
from careercli.catalog.model import Caveat, Topic
from careercli.views.compare.questions import notes
from tests.builders import make_catalog, make_role, make_salary, make_snapshot, make_source
from tests.views.compare.made_up import compared

WHOLE: dict[str, Any] = {
    "openings": 500,
    "remote": 0.1,
    "seniority": (0.3, 0.6, 0.1),
    "salary": make_salary(100_000),
    "skills": ("p", "q"),
}


def caveat(text: str, *about: Topic, roles: tuple[str, ...] = ()) -> Caveat:
    return Caveat(text, about, roles)


def test_whole_figures_of_one_source_need_no_care() -> None:
    assert notes(compared(make_snapshot("alpha", **WHOLE), make_snapshot("beta", **WHOLE))) == ()


def test_sources_that_do_not_cover_all_roles_stand_first_with_what_follows_from_it() -> None:
    comparison = compared(make_snapshot("alpha", **WHOLE), make_snapshot("beta", "board", **WHOLE))
    assert notes(comparison) == (
        "No one source covers all these roles (Alpha from tracker and Beta from board), "
        "so pay, openings, remote and entry level are not compared.",
    )


def test_a_figure_that_the_source_does_not_give_is_named() -> None:
    lacking = WHOLE | {"remote": None}
    assert notes(compared(make_snapshot("alpha", **WHOLE), make_snapshot("beta", **lacking))) == (
        "Beta: tracker gives no figure for the remote share.",
    )


def test_all_figures_that_a_role_lacks_stand_in_one_note() -> None:
    comparison = compared(make_snapshot("alpha", **WHOLE), make_snapshot("beta", openings=500))
    assert notes(comparison) == (
        "Beta: tracker gives no figure for pay, the remote share, the experience mix or skills.",
    )


def test_pay_without_a_median_counts_as_missing() -> None:
    no_median = WHOLE | {"salary": make_salary(100_000)._replace(median=None)}
    assert notes(compared(make_snapshot("alpha", **WHOLE), make_snapshot("beta", **no_median))) == (
        "Beta: tracker gives no figure for pay.",
    )


def test_thin_pay_is_noted() -> None:
    thin = WHOLE | {"salary": make_salary(100_000, n=5)}
    assert notes(compared(make_snapshot("alpha", **WHOLE), make_snapshot("beta", **thin))) == (
        "Beta: pay rests on only 5 postings (thin).",
    )


def test_few_openings_make_all_shares_and_ranks_thin() -> None:
    thin = WHOLE | {"openings": 9}
    assert notes(compared(make_snapshot("alpha", **WHOLE), make_snapshot("beta", **thin))) == (
        "Beta: all shares and skill ranks rest on only 9 openings (thin).",
    )


@pytest.mark.parametrize(("openings", "told"), [(124, False), (125, True)])
def test_a_quarter_of_the_openings_at_one_employer_is_noted(openings: int, told: bool) -> None:
    held = WHOLE | {"companies": (("Bolt", 9), ("Acme", openings))}
    text = f"Beta: {openings} of 500 openings are at one employer, Acme."
    assert notes(compared(make_snapshot("alpha", **WHOLE), make_snapshot("beta", **held))) == (
        (text,) if told else ()
    )


def test_a_caveat_of_the_source_is_told_in_its_own_words() -> None:
    sources = (make_source(caveats=(caveat("Medians run high.", "pay"),)),)
    comparison = compared(
        make_snapshot("alpha", **WHOLE), make_snapshot("beta", **WHOLE), sources=sources
    )
    assert notes(comparison) == ("Medians run high.",)


def test_a_caveat_about_some_roles_is_left_out_where_none_of_them_is_compared() -> None:
    sources = (make_source(caveats=(caveat("Gamma is a catch-all.", "pay", roles=("gamma",)),)),)
    a, b = make_snapshot("alpha", **WHOLE), make_snapshot("beta", **WHOLE)
    gamma = make_snapshot("gamma", **WHOLE)
    assert notes(compared(a, b, sources=sources)) == ()
    assert notes(compared(a, gamma, sources=sources)) == ("Gamma is a catch-all.",)


def test_a_caveat_of_a_source_that_is_not_used_is_left_out() -> None:
    board = make_source("board", caveats=(caveat("Counted on one board.", "pay"),))
    a, b = make_snapshot("alpha", **WHOLE), make_snapshot("beta", **WHOLE)
    other = make_snapshot("beta", "board", **WHOLE)
    assert notes(compared(a, b, other, sources=(make_source(), board))) == ()


def test_across_sources_a_caveat_says_whose_it_is() -> None:
    board = make_source("board", caveats=(caveat("Counted on one board.", "skills"),))
    comparison = compared(
        make_snapshot("alpha", **WHOLE),
        make_snapshot("beta", "board", **WHOLE),
        sources=(make_source(), board),
    )
    assert notes(comparison)[1:] == ("At board: Counted on one board.",)


def test_only_notes_about_the_topics_that_are_shown_are_told() -> None:
    caveats = (caveat("Medians run high.", "pay"), caveat("Ranks are doubtful.", "skills"))
    thin = WHOLE | {"salary": make_salary(100_000, n=5)}
    comparison = compared(
        make_snapshot("alpha", **WHOLE),
        make_snapshot("beta", **thin),
        sources=(make_source(caveats=caveats),),
    )
    assert notes(comparison, {"skills"}) == ("Ranks are doubtful.",)
    assert notes(comparison, {"pay"}) == (
        "Beta: pay rests on only 5 postings (thin).",
        "Medians run high.",
    )
    assert notes(comparison, set()) == ()


def test_a_role_that_no_source_covers_is_named_in_the_note_on_mixed_sources() -> None:
    assert "Alpha from tracker and Beta from none" in notes(_one_unseen())[0]


def test_a_role_that_no_source_covers_is_not_told_in_a_double_negative() -> None:
    assert "No source gives no figure" not in notes(_one_unseen())[1]


def _one_unseen() -> Comparison:
    snapshot = make_snapshot("alpha", **WHOLE)
    return compare(
        make_catalog(snapshot, roles=(make_role("alpha"), make_role("beta"))), ["alpha", "beta"]
    )
