"""`--explain`: every printed equation holds when its numbers are recomputed."""

import ast
import operator
import re
from collections.abc import Callable, Mapping
from itertools import combinations, permutations
from math import sqrt

import pytest

from careercli.analysis.compare import compare
from careercli.analysis.gap import gap
from careercli.analysis.rank import MissingRule, rank
from careercli.analysis.switch import switch_plan
from careercli.catalog.model import SkillShare
from careercli.views.explain import explain_compare, explain_gap, explain_rank, explain_switch
from tests.builders import SHIPPED, TRACKER, make_catalog, make_salary, make_snapshot

IDS = tuple(role.id for role in TRACKER.roles)
KNOWN = ("python", "rag", "aws")
EQUATION = re.compile(r"([\d(√][\d\s.,+−×/√²()]*) = ([-−]?[\d.,]*\d)(%?)")
WEIGHTS = re.compile(r": (\D[^:;=]*) = ([\d.]+);")
OPERATIONS: Mapping[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Pow: operator.pow,
}


def value(expression: str) -> float:
    """Return what an expression comes to, written as a person would: (1,200 − 100) / √5²."""
    plain = re.sub(r"√([\d.,]+)", r"root(\1)", expression).replace("√", "root").replace(",", "")
    for sign, meant in (("−", "-"), ("×", "*"), ("²", "**2")):
        plain = plain.replace(sign, meant)
    return _value(ast.parse(plain.strip(), mode="eval").body)


def _value(node: ast.expr) -> float:
    match node:
        case ast.Constant(float() | int() as number):
            return number
        case ast.BinOp(left, sign, right):
            return OPERATIONS[type(sign)](_value(left), _value(right))
        case ast.UnaryOp(ast.USub(), inner):
            return -_value(inner)
        case ast.Call(ast.Name("root"), [inner]):
            return sqrt(_value(inner))
    raise AssertionError(ast.dump(node))


def holds(expression: str, result: str, percent: str) -> bool:
    """Say whether a result is right to its last digit, or next to it if its inputs are rounded."""
    given = value(expression) * (100 if percent else 1)
    last_digit = 10.0 ** -len(result.partition(".")[2])
    slack = last_digit if "." in expression else last_digit / 2
    if "√" in expression:
        slack += 2e-4 * abs(given)
    return abs(given - value(result)) <= slack + 1e-9


def check(lines: tuple[str, ...]) -> None:
    """Check every equation and every sum of weights; a line with `=` has at least one."""
    for line in lines:
        for terms, total in WEIGHTS.findall(line):
            parts = [float(term.split()[-1]) for term in terms.split(" + ") if term != "nothing"]
            assert sum(parts) == pytest.approx(float(total), rel=1e-4), line
        rest = WEIGHTS.sub("", line).replace(" in all", "")
        equations = EQUATION.findall(rest)
        assert bool(equations) == ("=" in rest), line
        assert all(holds(*equation) for equation in equations), line


def test_the_check_itself_sees_a_wrong_result() -> None:
    check(("Coverage: 20 / 36 = 55.6%.", "Gap: (235,000 − 120,000) / 120,000 = 95.8%."))
    for wrong in (
        "20 / 36 = 55.5%",
        "1.96 × √(3² + 4²) = 9.6",
        "A: B 8 + C 7 = 14; 14 / 36 = 38.9%",
    ):
        with pytest.raises(AssertionError):
            check((wrong,))


def test_equations_of_a_comparison_hold() -> None:
    for roles in (*combinations(IDS, 2), IDS[:3], IDS[1:]):
        lines = explain_compare(compare(TRACKER, roles, None, KNOWN, {}))
        check(tuple(line for line in lines if "(0 − 0) / √" not in line))


def test_comparison_gives_the_published_gap_of_the_headline_pair() -> None:
    lines = explain_compare(compare(TRACKER, ("ml-engineer", "ai-swe")))
    assert "Gap by median: (235,000 − 120,000) / 120,000 = 95.8%." in lines
    assert "Overlap: 5 / 8 = 62.5% of the top skills." in lines
    assert "Jaccard: 5 / 11 in all = 0.455." in lines


def test_missing_weight_and_covered_weight_of_a_switch_are_all_of_it() -> None:
    lines = explain_compare(compare(TRACKER, ("ml-engineer", "ai-swe")))
    switches = [line for line in lines if "missing weight" in line]
    assert len(switches) == 2
    for line in switches:
        match = re.search(r"missing weight ([\d +]+), so (\d+) / (\d+)", line)
        assert match
        assert value(match[1]) + value(match[2]) == value(match[3])


def test_the_interval_of_a_median_is_computed_unless_its_source_gives_it() -> None:
    """1.2533 × 40,000 / 1.349 / √400 is 1,858, and 1.96 times that 3,642."""
    own = make_salary(120_000, median_low=118_000, median_high=125_000)
    made = make_catalog(
        make_snapshot("a", salary=own), make_snapshot("b", salary=make_salary(90_000))
    )
    lines = explain_compare(compare(made, ("a", "b")))
    ends = "95% interval 118,000 to 125,000, as its source gives it."
    assert f"Median, A: 120,000, {ends}" in lines
    assert "Median, B: 90,000 ± 1.96 × 1,858, 95% interval 86,358 to 93,642." in lines


def test_remote_intervals_are_wilsons() -> None:
    lines = explain_compare(compare(TRACKER, IDS[:6]))
    pattern = r"([\d.]+)% of ([\d,]+) postings, Wilson 95% interval ([\d.]+)% to ([\d.]+)%"
    result = [match for line in lines if (match := re.search(pattern, line))]
    assert len(result) == 6
    for match in result:
        p, n = value(match[1]) / 100, value(match[2])
        z = 1.959964
        middle = (p + z * z / (2 * n)) / (1 + z * z / n)
        margin = z / (1 + z * z / n) * sqrt(p * (1 - p) / n + z * z / (4 * n * n))
        printed = (value(match[3]) / 100, value(match[4]) / 100)
        assert printed == pytest.approx((middle - margin, middle + margin), abs=0.0006)


@pytest.mark.parametrize("roles", [(), ("ai-swe",), ("ml-engineer", "ai-swe")])
@pytest.mark.parametrize("known", [(), KNOWN, tuple(skill.id for skill in TRACKER.skills)])
@pytest.mark.parametrize("top", [1, 8, 20])
def test_equations_of_a_gap_hold(known: tuple[str, ...], roles: tuple[str, ...], top: int) -> None:
    check(explain_gap(gap(TRACKER, {}, known, roles, top=top)))


def test_gap_adds_up_the_weights_and_the_mean_gains() -> None:
    lines = explain_gap(gap(TRACKER, {}, KNOWN, ("ml-engineer", "ai-swe")))
    assert "AI/ML Engineer: RAG 8 + AWS 7 + Python 5 = 20; 20 / 36 = 55.6%." in lines
    assert "Mean gain of Kubernetes: (0.1389) / 2 = 0.0694." in lines


def test_gains_of_a_role_are_what_it_does_not_cover() -> None:
    lines = explain_gap(gap(TRACKER, {}, KNOWN))
    covered = [line for line in lines if re.search(r"= (\d+); ", line)]
    gains = [line for line in lines if ", gains: " in line]
    assert len(covered) == len(gains) == len(IDS)
    for have, lack in zip(covered, gains, strict=True):
        match = re.search(r"= (\d+); ", have)
        assert match
        assert sum(int(gain) for gain in re.findall(r"(\d+) / 36", lack)) == 36 - int(match[1])


def test_equations_hold_where_weights_are_shares_of_postings() -> None:
    shares = SkillShare("x", 0.6), SkillShare("y", 1 / 3), SkillShare("z", 0.1)
    of = make_catalog(
        make_snapshot("alpha", skills=shares), make_snapshot("beta", skills=shares[1:])
    )
    check(explain_gap(gap(of, {}, ("x", "z"))))
    check(explain_switch(switch_plan(of, {}, "beta", "alpha", known=("y",))))


@pytest.mark.parametrize("known", [None, KNOWN])
@pytest.mark.parametrize("start", IDS)
def test_equations_of_a_switch_hold(start: str, known: tuple[str, ...] | None) -> None:
    for target in set(IDS) - {start}:
        lines = explain_switch(switch_plan(TRACKER, {}, start, target, known=known))
        check(lines)
        assert len([line for line in lines if "=" in line]) > 8


def test_equations_of_switches_hold_where_skills_have_shares() -> None:
    """Roles that other sources than the tracker counted."""
    counted = {s.role for s in SHIPPED.snapshots if s.skills}
    for start, target in permutations(sorted(counted), 2):
        check(explain_switch(switch_plan(SHIPPED, {}, start, target, known=KNOWN)))


RANKINGS = pytest.mark.parametrize(
    ("weights", "known"),
    [({}, None), ({"pay": 3, "remote": 0.5}, KNOWN), ({"openings": 0, "entry": 0}, ())],
)


@RANKINGS
@pytest.mark.parametrize("rule", ["skip", "lowest"])
def test_equations_of_a_ranking_hold(
    weights: Mapping[str, float], known: tuple[str, ...] | None, rule: MissingRule
) -> None:
    lines = explain_rank(rank(TRACKER, (), weights, known=known, rule=rule))
    check(lines)
    assert len([line for line in lines if "=" in line]) == len(IDS)


def test_equations_of_a_ranking_hold_with_missing_and_equal_figures() -> None:
    of = make_catalog(
        make_snapshot("alpha", openings=0, remote=0.1, salary=make_salary(100_000)),
        make_snapshot("beta", openings=90, remote=0.1),
    )
    check(explain_rank(rank(of, rule="skip")))
    check(explain_rank(rank(of, rule="lowest")))


@RANKINGS
def test_a_ranking_shows_how_each_figure_is_scaled(
    weights: Mapping[str, float], known: tuple[str, ...] | None
) -> None:
    ranking = rank(TRACKER, (), weights, known=known)
    lines = explain_rank(ranking)[-len(IDS) :]
    for role, line in zip(ranking.roles, lines, strict=True):
        places = re.findall(r"(\w+) (\([\d. −]+\) / \([\d. −]+\))", line.split(", with ")[1])
        for name, place in places:
            scaled = next(c.scaled for n, c in role.contributions.items() if n == name)
            assert value(place) == pytest.approx(scaled, abs=1e-4), line
