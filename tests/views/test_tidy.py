"""Figures of documents as rows: what each is in, and what it rests on."""

import re

import pytest

from careercli.views.tidy import FigureRow, figure_rows, unit_of
from tests.render.documents import ANSWERS


def _rows(name: str) -> list[FigureRow]:
    return list(figure_rows(ANSWERS[name]().document()))


@pytest.mark.parametrize(
    ("measure", "unit"),
    [
        ("roles.salary.median", "money"),
        ("roles.salary.n", "count"),
        ("roles.intervals.median.low", "money"),
        ("roles.intervals.remote.low", "share"),
        ("roles.remote", "share"),
        ("roles.openings", "count"),
        ("roles.openings_share", "share"),
        ("roles.seniority.entry", "share"),
        ("roles.bases.seniority", "count"),
        ("roles.skills.python.share", "share"),
        ("roles.skills.python.rank", "number"),
        ("pay.median.gap", "money"),
        ("pay.median.gap_pct", "percent"),
        ("pay.median.before", "money"),
        ("verdicts.pay.opinions.figures.value", "money"),
        ("verdicts.remote.opinions.figures.value", "share"),
        ("verdicts.openings.opinions.figures.value", "count"),
        ("verdicts.pay.opinions.test.value", "money"),
        ("verdicts.remote.opinions.test.value", "statistic"),
        ("weights.openings", "weight"),
        ("elsewhere.median.value", "money"),
        ("elsewhere.openings.value", "count"),
        ("reach.after", "share"),
    ],
)
def test_a_measure_says_what_it_is_in(measure: str, unit: str) -> None:
    assert unit_of(measure) == unit


@pytest.mark.parametrize("name", ANSWERS)
def test_every_figure_has_a_unit_unless_it_is_just_a_number(name: str) -> None:
    units = {(row.measure, row.unit) for row in _rows(name)}
    plain = [measure for measure, unit in units if unit in ("number", "money")]
    assert [m for m in plain if not re.search(r"\b(rank|top|measure)$", m)] == []


def test_a_share_rests_on_its_own_base() -> None:
    document = ANSWERS["compare"]().document()
    role = document.roles[0]  # type: ignore[attr-defined]
    rows = {row.measure: row for row in figure_rows(document) if row.role == role.id}
    assert rows["roles.remote"].n == role.bases.remote
    assert rows["roles.seniority.entry"].n == role.bases.seniority
    assert rows["roles.salary.median"].n == role.salary.n
    assert rows[f"roles.skills.{role.skills[0].id}.share"].n == role.bases.skills


def test_a_change_over_time_is_of_its_role_and_source() -> None:
    changes = [row for row in _rows("trend") if ".changes.pay." in row.measure]
    assert {row.source for row in changes} == {"ai-jobs-net"}
    assert {row.role for row in changes} == {"ml-engineer", "data-scientist"}
