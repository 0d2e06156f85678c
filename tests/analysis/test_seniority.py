"""The experience mix as a whole."""

import pytest

from careercli.analysis.seniority import cumulated
from careercli.catalog.model import Seniority


@pytest.mark.parametrize(
    ("mix", "expected"),
    [
        (Seniority(senior=0.5, mid=0.25, entry=0.25), (0.5, 0.75)),
        (Seniority(senior=0.5, mid=0.5, entry=0.25), (0.4, 0.8)),  # they add up to 1.25
        (Seniority(senior=0, mid=0, entry=0), (0, 0)),
    ],
)
def test_a_mix_is_cumulated_over_all_that_say_it(
    mix: Seniority, expected: tuple[float, float]
) -> None:
    assert cumulated(mix) == pytest.approx(expected)
