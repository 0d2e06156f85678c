"""Bars in cells."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.catalog.model import Seniority
from careercli.render.layout import draw
from careercli.render.legends import bar_key
from careercli.views.bars import mix_cell
from careercli.views.blocks import Bar, Cell, Column, Span, Table

FRACTIONS = st.floats(min_value=0, max_value=1)


@st.composite
def ranges(draw_from: st.DrawFn) -> Bar:
    start, end = sorted((draw_from(FRACTIONS), draw_from(FRACTIONS)))
    return Bar((Span(start, end, "range"),), draw_from(st.none() | FRACTIONS))


@st.composite
def mixes(draw_from: st.DrawFn) -> Bar:
    one, two = sorted((draw_from(FRACTIONS), draw_from(FRACTIONS)))
    return Bar((Span(0, one, "first"), Span(one, two, "second"), Span(two, 1, "third")))


@settings(deadline=None)
@given(ranges() | mixes(), st.integers(min_value=1, max_value=120), st.booleans())
def test_a_bar_has_exactly_its_width(bar: Bar, width: int, ascii_only: bool) -> None:
    drawn = draw(bar, width, ascii_only)
    assert len(drawn) == width
    assert drawn.isascii() or not ascii_only


@settings(deadline=None)
@given(mixes(), st.integers(min_value=1, max_value=120))
def test_a_mix_leaves_no_gap(bar: Bar, width: int) -> None:
    assert " " not in draw(bar, width, ascii_only=False)


@pytest.mark.parametrize(
    ("start", "end", "drawn"),
    [
        (0.0, 1.0, "━━━━━━━━━━"),
        (0.0, 0.5, "━━━━━     "),
        (0.5, 1.0, "     ━━━━━"),
        (0.3, 0.3, "   ━      "),
        (0.0, 0.0, "━         "),
        (1.0, 1.0, "         ━"),
    ],
)
def test_a_range_runs_from_start_to_end_and_is_never_invisible(
    start: float, end: float, drawn: str
) -> None:
    assert draw(Bar((Span(start, end, "range"),)), 10, ascii_only=False) == drawn


@pytest.mark.parametrize(
    ("mark", "drawn"), [(0.0, "●━━━━━━━━━"), (0.5, "━━━━━●━━━━"), (1.0, "━━━━━━━━━●")]
)
def test_a_mark_stands_within_the_bar(mark: float, drawn: str) -> None:
    assert draw(Bar((Span(0, 1, "range"),), mark), 10, ascii_only=False) == drawn


def test_a_mark_may_stand_outside_its_range() -> None:
    assert draw(Bar((Span(0.5, 1, "range"),), 0.0), 10, ascii_only=False) == "●    ━━━━━"


def test_a_mix_is_drawn_in_three_fills() -> None:
    bar = mix_cell(Seniority(0.2, 0.5, 0.3)).bar
    assert bar
    assert draw(bar, 10, ascii_only=False) == "██▒▒▒▒▒░░░"
    assert draw(bar, 10, ascii_only=True) == "##+++++..."


@pytest.mark.parametrize(
    ("mix", "drawn"),
    [
        (Seniority(0.5, 0.5, 0.0), "█████▒▒▒▒▒"),
        (Seniority(0.0, 0.5, 0.5), "▒▒▒▒▒░░░░░"),
        (Seniority(0.5, 0.0, 0.5), "█████░░░░░"),
        (Seniority(1.0, 0.0, 0.0), "██████████"),
    ],
)
def test_a_stretch_of_no_length_draws_nothing(mix: Seniority, drawn: str) -> None:
    bar = mix_cell(mix).bar
    assert bar
    assert draw(bar, 10, ascii_only=False) == drawn


@pytest.mark.parametrize("mix", [Seniority(0.55, 0.47, 0.0), Seniority(0.55, 0.46, 0.01)])
def test_a_mix_whose_rounded_shares_exceed_1_keeps_its_width(mix: Seniority) -> None:
    bar = mix_cell(mix).bar
    assert bar
    assert {len(draw(bar, width, ascii_only=False)) for width in (60, 100)} == {60, 100}


def test_the_key_says_what_the_fills_of_a_mix_stand_for() -> None:
    of = Table(
        (Column(""), Column("Experience")),
        ((Cell("ML"), mix_cell(Seniority(0.2, 0.5, 0.3))),),
        ("senior", "mid", "entry"),
    )
    assert bar_key(of, ascii_only=False) == "█ senior, ▒ mid, ░ entry"
    assert bar_key(of, ascii_only=True) == "# senior, + mid, . entry"


def test_a_plain_range_needs_no_key() -> None:
    of = Table((Column("Pay"),), ((Cell("", bar=Bar((Span(0, 1, "range"),))),),))
    assert bar_key(of, ascii_only=False) == ""
