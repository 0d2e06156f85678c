"""What may change about a catalog without changing what follows from it."""

from collections.abc import Mapping
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from careercli.analysis.compare import compare
from careercli.analysis.standing import PairVerdict
from careercli.analysis.verdicts import Verdict
from careercli.catalog.model import Catalog, Salary
from tests.builders import make_snapshot, make_source
from tests.laws.catalogs import ROLES, catalogs, facts, made_of, sources_snapshots
from tests.laws.effort import tried

laws = tried(20)


def tenfold(catalog: Catalog) -> Catalog:
    """The catalog in a currency that is worth a tenth."""

    def of(pay: Salary | None) -> Salary | None:
        if pay is None:
            return None
        amounts = {name: getattr(pay, name) for name in Salary._fields if name != "n"}
        return pay._replace(**{name: 10 * a for name, a in amounts.items() if a is not None})

    paid = (s._replace(salary=of(s.salary)) for s in catalog.snapshots)
    return catalog._replace(snapshots=tuple(paid))


def is_money(path: tuple[Any, ...]) -> bool:
    """Whether a path leads to an amount: pay, an end of its interval, a figure of an opinion."""
    if path[-1] in ("share", "points", "scaled", "n", "relative"):
        return False
    if path[-1] == "gap" and "opinions" in path:
        return False
    if path[0] == "rank":
        return "pay" in path
    return bool({"salary", "intervals", "pay", "opinions", "elsewhere", "test"} & set(path))


def near(a: Any, b: Any) -> bool:
    """Whether two values are equal, numbers but for the last bits."""
    numbers = isinstance(a, float) and isinstance(b, float)
    return a == b or (numbers and abs(a - b) <= 1e-9 * max(abs(a), abs(b)))


@laws
@given(catalogs())
def test_pay_times_ten_leaves_everything_but_the_amounts(catalog: Catalog) -> None:
    before, after = facts(catalog), facts(tenfold(catalog))
    assert before.keys() == after.keys()
    for path, value in before.items():
        if not near(value, after[path]):
            assert is_money(path), path
            assert near(float(10 * value), float(after[path])), path


@laws
@given(catalogs(), st.permutations(["Zebra", "Middle", "Apple"]))
def test_another_title_of_a_role_leaves_every_figure(catalog: Catalog, titles: list[str]) -> None:
    named = zip(catalog.roles, titles, strict=True)
    renamed = catalog._replace(roles=tuple(role._replace(title=title) for role, title in named))
    before, after = facts(catalog), facts(renamed)
    assert {path for path in before if before[path] != after.get(path)} <= {
        path for path in before if path[-1] == "title"
    }
    assert before.keys() == after.keys()


def renamed(value: Any, ids: Mapping[str, str]) -> Any:
    """A value with other ids of roles, wherever they stand."""
    if isinstance(value, str):
        return ids.get(value, value)
    if hasattr(value, "_replace"):
        return value._replace(**{n: renamed(v, ids) for n, v in value._asdict().items()})
    return tuple(renamed(part, ids) for part in value) if isinstance(value, tuple) else value


EVEN = made_of(*(make_snapshot(id_, "one", openings=100, remote=0.5) for id_ in ROLES))


@laws
@example(EVEN, ["z", "y", "x"])
@given(catalogs(), st.permutations(["x", "y", "z"]))
def test_another_id_of_a_role_leaves_every_figure(catalog: Catalog, new: list[str]) -> None:
    ids = dict(zip(ROLES, new, strict=True))
    other = catalog._replace(
        roles=tuple(role._replace(id=ids[role.id]) for role in catalog.roles),
        snapshots=tuple(s._replace(role=ids[s.role]) for s in catalog.snapshots),
    )
    before, after = facts(catalog), facts(other, tuple(new))
    expected = {tuple(ids.get(key, key) for key in path): renamed(v, ids)
                for path, v in before.items()}  # fmt: skip
    assert expected == after


@laws
@given(catalogs(), st.integers(0, 3))
def test_a_source_without_figures_changes_nothing(catalog: Catalog, place: int) -> None:
    sources = list(catalog.sources)
    sources.insert(place, make_source("empty"))
    assert facts(catalog._replace(sources=tuple(sources))) == facts(catalog)


def pairs(verdict: Verdict) -> tuple[PairVerdict, ...]:
    """The verdicts on each pair of roles."""
    return verdict.pairs or (PairVerdict._make(getattr(verdict, n) for n in PairVerdict._fields),)


@laws
@given(catalogs(), sources_snapshots("more"))
def test_one_more_source_changes_only_standings_that_it_has_an_opinion_on(
    catalog: Catalog, seen: tuple[Any, ...]
) -> None:
    more = made_of(*catalog.snapshots, *seen, more=("more",))
    for roles in (ROLES, ROLES[:2]):
        for old, new in zip(
            compare(catalog, roles).verdicts, compare(more, roles).verdicts, strict=True
        ):
            silent = []
            for before, after in zip(pairs(old), pairs(new), strict=True):
                heard = [o for o in after.opinions if o.source == "more"]
                assert after.opinions == (*before.opinions, *heard)
                if not heard:
                    assert after == before
                silent.append(not heard)
                if all(o.strength == "unknown" for o in heard):
                    assert (after.standing, after.winner) == (before.standing, before.winner)
            assert new == old or not all(silent)


def by_role(verdict: Verdict) -> dict[Any, Any]:
    """A verdict without the order in which the roles were named."""
    return {
        "all": (verdict.standing, verdict.winner, verdict.leans_to),
        "pairs": {
            frozenset(p.roles): (p.standing, p.winner, p.leans_to, p.gap_range, opinions(p))
            for p in pairs(verdict)
        },
    }


def opinions(pair: PairVerdict) -> list[Any]:
    return [(o.source, o.leader, o.ahead, o.strength, o.gap, o.thin) for o in pair.opinions]


@laws
@given(catalogs(), st.permutations(ROLES))
def test_the_order_in_which_roles_are_named_changes_no_verdict(
    catalog: Catalog, order: list[str]
) -> None:
    first, other = compare(catalog, ROLES), compare(catalog, order)
    assert list(map(by_role, first.verdicts)) == list(map(by_role, other.verdicts))
    assert set(first.roles) == set(other.roles)
    assert {(s.from_, s.to): s for s in first.switching} == {
        (s.from_, s.to): s for s in other.switching
    }


@laws
@given(catalogs(), st.randoms())
def test_the_order_of_records_in_a_catalog_file_changes_nothing(
    catalog: Catalog, random: Any
) -> None:
    snapshots = list(catalog.snapshots)
    random.shuffle(snapshots)
    assert facts(catalog._replace(snapshots=tuple(snapshots))) == facts(catalog)
