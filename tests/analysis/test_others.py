"""What other sources say of the roles that are compared."""

from collections.abc import Sequence
from typing import Any

from careercli.analysis.compare import compare
from careercli.analysis.others import Others
from careercli.catalog.model import Snapshot
from tests.builders import make_catalog, make_salary, make_snapshot
from tests.many_sources import MANY

HERE = (
    make_snapshot("alpha", salary=make_salary(120_000), remote=0.1),
    make_snapshot("beta", salary=make_salary(90_000), remote=0.1),
)


def others(
    *elsewhere: Snapshot, source: str | None = None, here: Sequence[Snapshot] = HERE
) -> Others:
    return compare(make_catalog(*here, *elsewhere), ("alpha", "beta"), source).others


def at(source: str, a: int, b: int, **fields: Any) -> tuple[Snapshot, Snapshot]:
    """Medians of alpha and beta at another source, from 400 postings each."""
    pays = make_salary(a, **fields), make_salary(b, **fields)
    return make_snapshot("alpha", source, salary=pays[0]), make_snapshot(
        "beta", source, salary=pays[1]
    )


def test_each_other_source_is_there_with_its_figures_of_each_role() -> None:
    result = others(*at("board", 100_000, 80_000), make_snapshot("beta", "list", openings=7))
    assert [source.id for source in result.sources] == ["board", "list"]
    assert [(f.source, f.role) for f in result.figures] == [
        ("board", "alpha"),
        ("board", "beta"),
        ("list", "beta"),
    ]


def test_the_source_whose_figures_are_compared_is_no_other_one() -> None:
    result = others(*at("board", 100_000, 80_000), source="board")
    assert [source.id for source in result.sources] == ["tracker"]


def test_without_a_second_source_there_is_nothing() -> None:
    assert others() == Others((), ())


def test_in_a_large_catalog_the_first_source_that_covers_both_is_compared() -> None:
    comparison = compare(MANY, ("ml-engineer", "data-engineer"))
    assert comparison.source is not None
    assert comparison.source.id == "pay-rows"
    assert [source.id for source in comparison.others.sources] == [
        *("tracker", "job-board", "data-2023", "one-day"),
    ]
