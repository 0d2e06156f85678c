"""Roles over time, as a page and as sentences."""

from datetime import date
from typing import Any

import pytest

from careercli.analysis.trend import Trend, trend
from careercli.catalog.levels import LevelPay, PayByLevel
from careercli.catalog.model import Salary, Snapshot, SourceKind
from careercli.views.blocks import Items, Page, Table, Text, sentence_text
from careercli.views.trend.document import document
from careercli.views.trend.explain import explain_trend
from careercli.views.trend.page import page
from careercli.views.trend.sentences import notes
from tests.builders import make_catalog, make_salary, make_source, make_year
from tests.views.boards import drawn

TODAY = date(2026, 11, 28)


def of(*snapshots: Snapshot, **fields: Any) -> Trend:
    return trend(make_catalog(*snapshots, sources=(make_source("tracker", **fields),)), ("a",))


def said(*snapshots: Snapshot, **fields: Any) -> list[str]:
    """Return the sentences of what changed."""
    return [change.text for change in document(of(*snapshots, **fields)).roles[0].changes]


def made(found: Trend, explain: tuple[str, ...] = (), options: tuple[str, ...] = ()) -> Page:
    return page(found, TODAY, explain, options)


def table(found: Trend) -> Table:
    block = made(found).sections[0].blocks[0]
    assert isinstance(block, Table)
    return block


def titles(found: Trend) -> list[str]:
    return [column.title for column in table(found).columns]


def shown(found: Trend) -> list[list[str]]:
    return [[drawn(cell) for cell in row if not cell.bar] for row in table(found).rows]


def paid(first: int, second: int, n: int | None = 400) -> tuple[Snapshot, Snapshot]:
    return make_year("a", 2024, salary=make_salary(first, n=n)), make_year(
        "a", 2025, salary=make_salary(second, n=n)
    )


@pytest.mark.parametrize(
    ("first", "second", "n", "sentence"),
    [
        (100_000, 125_000, 400, "Median pay: $100,000 (2024), $125,000 (2025), up 25% (clear)."),
        (125_000, 100_000, 400, "Median pay: $125,000 (2024), $100,000 (2025), down 20% (clear)."),
        (
            *(100_000, 101_000, 400),
            "Median pay: $100,000 (2024), $101,000 (2025), up 1%, which can be chance.",
        ),
        (100_000, 100_000, 400, "Median pay: $100,000 (2024), $100,000 (2025), the same."),
        (
            *(100_000, 125_000, None),
            "Median pay: $100,000 (2024), $125,000 (2025), up 25%; how sure that is cannot be "
            "known without sample sizes or quartiles.",
        ),
        (
            *(100_000, 200_000, 20),
            "Median pay: $100,000 (2024), $200,000 (2025), up 100% (clear). "
            "Thin: 2024 rests on 20 postings and 2025 rests on 20 postings.",
        ),
    ],
)
def test_a_change_of_pay_is_said_with_how_sure_it_is(
    first: int, second: int, n: int | None, sentence: str
) -> None:
    assert said(*paid(first, second, n)) == [sentence]


def test_seniority_that_differs_stands_beside_a_change_of_pay() -> None:
    first, second = paid(100_000, 125_000)
    first = first._replace(seniority=make_year("a", 1, seniority=(0.2, 0.7, 0.1)).seniority)
    second = second._replace(seniority=make_year("a", 1, seniority=(0.5, 0.4, 0.1)).seniority)
    (sentence,) = said(first, second)
    assert sentence.endswith("(clear). Mind the seniority: senior are 20% (2024) and 50% (2025).")


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("postings", "Openings"),
        ("salary rows", "Rows collected"),
        ("official survey", "Jobs counted"),
    ],
)
def test_a_count_is_called_what_the_source_counts(kind: SourceKind, name: str) -> None:
    years = make_year("a", 2024, openings=1_000), make_year("a", 2025, openings=1_250)
    opinion = of(*years, kind=kind)
    assert said(*years, kind=kind) == [f"{name}: 1,000 (2024), 1,250 (2025), up 25%."]
    assert titles(opinion) == ["Period", name]
    assert any(note.startswith(f"{name} ") for note in notes(opinion)) is (kind != "postings")


def test_what_the_source_counted_in_place_of_a_role_is_told() -> None:
    years = (make_year("a", y, openings=300, counted_as="Developers") for y in (2024, 2025))
    history = trend(make_catalog(*years), ("a",))
    assert notes(history) == ("A: the figures of tracker are those of Developers.",)
    assert document(history).roles[0].counted_as == "Developers"


def test_counts_over_different_lengths_are_not_held_against_each_other() -> None:
    two = make_year("a", 2024, openings=300, since=date(2023, 1, 1))
    assert said(make_year("a", 2022, openings=100), two) == [
        "Openings: 100 (2022), 300 (2023–2024), not compared, because the periods differ in length."
    ]


def test_a_period_that_is_cut_short_is_named_and_said_to_be_so() -> None:
    opinion = of(make_year("a", 2024), make_year("a", 2025, as_of=date(2025, 6, 30), remote=0.2))
    assert notes(opinion) == (
        "Cut short: 2025 to 30 Jun. The count of a period cut short is not compared.",
    )
    assert shown(opinion) == [["2024", "–"], ["2025 to 30 Jun", "20%"]]


@pytest.mark.parametrize(
    ("second", "sentence"),
    [
        (0.3, "Remote: 20% (2024), 30% (2025), up 10 points (clear)."),
        (0.21, "Remote: 20% (2024), 21% (2025), up 1 point, which can be chance."),
        (0.2, "Remote: 20% (2024), 20% (2025), the same."),
    ],
)
def test_a_change_of_the_remote_share_is_in_points(second: float, sentence: str) -> None:
    years = make_year("a", 2024, remote=0.2), make_year("a", 2025, remote=second)
    with_openings = [y._replace(openings=400) for y in years]
    assert said(*with_openings)[-1] == sentence


def test_small_counts_are_said_to_be_thin() -> None:
    assert said(make_year("a", 2024, openings=12), make_year("a", 2025, openings=40)) == [
        "Openings: 12 (2024), 40 (2025), up 233.3%. Thin: 2024 rests on 12 postings."
    ]


def test_a_figure_that_no_period_has_has_no_column() -> None:
    remote = of(make_year("a", 2024, remote=0.2), make_year("a", 2025, remote=0.3))
    counts = of(make_year("a", 2024, openings=50), make_year("a", 2025))
    assert titles(remote) == ["Period", "Remote"]
    assert titles(counts) == ["Period", "Openings"]
    assert shown(counts) == [["2024", "50"], ["2025", "–"]]


def test_a_share_over_an_unknown_number_is_of_unknown_sureness() -> None:
    (sentence,) = said(make_year("a", 2024, remote=0.2), make_year("a", 2025, remote=0.4))
    assert sentence.endswith("up 20 points; how sure that is cannot be known without sample sizes.")


def test_every_period_has_its_median_interval_and_n() -> None:
    """SE = 1.2533 × 40,000 / 1.349 / √400 = 1,858, so the interval is 3,642 to each side."""
    opinion = of(*paid(100_000, 125_000), make_year("a", 2023, salary=Salary(median=90_000)))
    assert titles(opinion) == ["Period", "Pay", "Pay 95%", "Drawn", "n"]
    assert shown(opinion) == [
        ["2023", "$90K", "–", "–"],
        ["2024", "$100K", "$96K–$104K", "400"],
        ["2025", "$125K", "$121K–$129K", "400"],
    ]


def test_a_share_stands_with_its_interval() -> None:
    """Wilson: 0.2 over 400 lies between 16.4% and 24.2%."""
    years = (make_year("a", y, openings=400, remote=0.2) for y in (2024, 2025))
    assert shown(of(*years))[0] == ["2024", "20%", "16.4%–24.2%", "400"]


def test_pay_bars_share_one_scale_and_mark_the_median() -> None:
    """The intervals reach 3,642 to each side, so the scale is 32,283 long."""
    bars = [row[3].bar for row in table(of(*paid(100_000, 125_000))).rows]
    assert [(bar.spans[0].start, bar.spans[0].end, bar.mark) for bar in bars if bar] == [
        pytest.approx((0, 0.2256, 0.1128), abs=1e-3),
        pytest.approx((0.7744, 1, 0.8872), abs=1e-3),
    ]


def test_thin_figures_are_marked_and_the_mark_is_explained() -> None:
    thin = of(*paid(100_000, 125_000, n=12))
    assert [row[1] for row in shown(thin)] == ["$100K†", "$125K†"]
    (legend,) = [b.text for b in made(thin).sections[0].blocks if isinstance(b, Text)]
    assert isinstance(legend, str)
    assert legend.endswith("; † rests on fewer than 30.")


def test_the_page_opens_with_what_changed_since_the_first_period_and_since_the_last() -> None:
    """Of 400 each, the margin of two medians is 5,150."""
    third = make_year("a", 2026, salary=make_salary(126_000))
    assert made(of(*paid(100_000, 125_000), third)).intro == (
        "A since 2024: median pay up 26% (clear). Since 2025: median pay up 0.8% (can be chance).",
    )


def test_the_opening_says_where_seniority_explains_a_change_of_pay() -> None:
    mixes = (0.2, 0.7, 0.1), (0.5, 0.4, 0.1)
    years = [
        make_year("a", 2024 + place, salary=make_salary(100_000 + 25_000 * place), seniority=mix)
        for place, mix in enumerate(mixes)
    ]
    assert made(of(*years)).intro[0] == (
        "A since 2024: median pay up 25% (clear). "
        "Mind the seniority: senior are 20% (2024) and 50% (2025)."
    )


def test_pay_is_said_to_be_as_it_was_counted() -> None:
    assert notes(of(*paid(1_000, 2_000)))[0].startswith("Pay is as it was counted: not adjusted")
    assert notes(of(make_year("a", 2024, remote=0.1), make_year("a", 2025, remote=0.2))) == ()


def test_counts_that_are_those_of_pay_are_not_shown_twice() -> None:
    years = [y._replace(postings=400) for y in paid(100_000, 125_000)]
    opinion = of(*years, kind="salary rows")
    assert "Rows collected" not in titles(opinion)
    assert not any("Rows collected" in note for note in notes(opinion, counts=False))


@pytest.mark.parametrize(("last", "old"), [(2024, True), (2025, False)])
def test_latest_figures_over_a_year_old_are_said_to_be_so(last: int, old: bool) -> None:
    opinion = of(make_year("a", last - 1, remote=0.1), make_year("a", last, remote=0.2))
    texts = [b.text for b in made(opinion).sections[0].blocks if isinstance(b, Text)]
    assert texts == (["The latest figures are over a year old."] if old else [])


def test_roles_stand_in_one_table_with_the_next_command_for_both() -> None:
    both = make_catalog(*(make_year(role, y, remote=0.5) for role in "ab" for y in (2024, 2025)))
    history = trend(both, ("b", "a"))
    of_page = made(history, options=("--source", "tracker"))
    assert [section.name for section in of_page.sections] == ["periods"]
    assert [row[:2] for row in shown(history)] == [
        *(["B", "2024"], ["", "2025"], ["A", "2024"], ["", "2025"])
    ]
    assert of_page.title == "B and A over time · tracker · postings"
    (step,) = map(sentence_text, of_page.outro)
    assert step == ("The latest figures side by side: careercli compare b a --source tracker")


def test_a_history_without_figures_names_its_periods_alone() -> None:
    assert shown(of(make_year("a", 2024), make_year("a", 2025))) == [["2024"], ["2025"]]


def test_the_formulas_are_shown_with_their_figures() -> None:
    """SE = 1.2533 × 40,000 / 1.349 / 20 = 1,858.1; z as in the analysis."""
    years = [
        y._replace(openings=400, remote=share)
        for y, share in zip(paid(100_000, 110_000), (0.2, 0.26), strict=True)
    ]
    assert explain_trend(of(*years)) == (
        "Median, A 2025 against A 2024: 110,000 − 100,000 = 10,000.",
        "Standard error of the median, A 2024: 1.2533 × (120,000 − 80,000) / 1.349 / √400 = 1,858.",
        "Standard error of the median, A 2025: 1.2533 × (130,000 − 90,000) / 1.349 / √400 = 1,858.",
        "The gap is clear beyond 1.96 × √(1,858² + 1,858²) = 5,150.",
        "Remote, A 2025 against A 2024: z = (0.26 − 0.2) / √(0.2300 × (1 − 0.2300) × "
        "(1/400 + 1/400)) = 2.02; clear beyond 1.96.",
    )


def test_the_formulas_stand_on_the_page_only_where_asked_for() -> None:
    opinion = of(*paid(100_000, 125_000))
    asked, plain = made(opinion, explain_trend(opinion)), made(opinion)
    names = [[section.name for section in p.sections] for p in (asked, plain)]
    assert names[0] == [*names[1], "explain"]


def test_the_notes_of_the_page_are_in_the_document() -> None:
    opinion = of(*paid(100_000, 125_000), kind="salary rows")
    items = [b for s in made(opinion).sections for b in s.blocks if isinstance(b, Items)]
    assert set(items[0].items) <= set(document(opinion).notes)


def test_the_sums_of_both_indexes_are_explained() -> None:
    before = PayByLevel(senior=LevelPay(100_000, 30), entry=LevelPay(60_000, 10))
    after = PayByLevel(senior=LevelPay(110_000, 10), entry=LevelPay(60_000, 30))
    years = (
        make_year("a", 2024, salary=make_salary(90_000), pay_by_level=before),
        make_year("a", 2025, salary=make_salary(72_000), pay_by_level=after),
    )
    opinion = of(*years)
    lines = explain_trend(opinion)
    assert lines[-2:] == (
        "Laspeyres, at the mix of A 2024: 75% × 110,000 + 25% × 60,000 = 97,500, against "
        "75% × 100,000 + 25% × 60,000 = 90,000.",
        "Paasche, at the mix of A 2025: 25% × 110,000 + 75% × 60,000 = 72,500, against "
        "25% × 100,000 + 75% × 60,000 = 70,000.",
    )
    (sentence,) = said(*years)
    assert (
        "At a fixed mix of seniority: up 8.3% (Laspeyres, that of 2024) and up 3.6% (Paasche, that "
        "of 2025) (how sure is not known)." in sentence
    )


def test_levels_that_are_not_nearly_all_are_told() -> None:
    before = PayByLevel(senior=LevelPay(100_000, 30, 99_000, 101_000), entry=LevelPay(60_000, 2))
    after = PayByLevel(LevelPay(110_000, 10, 109_000, 111_000), None, LevelPay(60_000, 30))
    (sentence,) = said(
        make_year("a", 2024, salary=make_salary(90_000), pay_by_level=before),
        make_year("a", 2025, salary=make_salary(72_000), pay_by_level=after),
    )
    assert "(clear); of levels with pay in both are 25% of 2025." in sentence
