from datetime import date

import pytest

from careercli.views.periods import period, short_period


@pytest.mark.parametrize(
    ("since", "as_of", "name"),
    [
        (date(2025, 1, 1), date(2025, 12, 31), "2025"),
        (date(2024, 1, 1), date(2025, 12, 31), "2024–2025"),
        (date(2025, 1, 1), date(2025, 3, 31), "Q1 2025"),
        (date(2025, 10, 1), date(2025, 12, 31), "Q4 2025"),
        (date(2025, 2, 1), date(2025, 2, 28), "Feb 2025"),
        (date(2025, 1, 1), date(2025, 6, 30), "2025 to 30 Jun"),
        (date(2024, 1, 1), date(2025, 6, 30), "1 Jan 2024–30 Jun 2025"),
        (date(2025, 3, 9), date(2025, 4, 2), "9 Mar 2025–2 Apr 2025"),
        (None, date(2026, 8, 4), "4 Aug 2026"),
    ],
)
def test_a_period_is_named_as_a_person_would(since: date | None, as_of: date, name: str) -> None:
    assert period(since, as_of) == name


@pytest.mark.parametrize(
    ("since", "as_of", "name"),
    [
        (date(2024, 1, 1), date(2025, 6, 30), "1/24–6/25"),
        (date(2026, 10, 1), date(2026, 10, 5), "1–5 Oct 2026"),
        (date(2025, 10, 1), date(2026, 10, 5), "10/25–10/26"),
        (date(2026, 10, 5), date(2026, 10, 5), "5 Oct 2026"),
        (None, None, "undated"),
    ],
)
def test_a_period_is_short_in_a_table(since: date | None, as_of: date | None, name: str) -> None:
    assert short_period(since, as_of) == name
