"""What other sources say of the roles that are compared."""

from collections.abc import Sequence
from typing import Any

from careercli.analysis.compare import compare
from careercli.analysis.others import Others
from careercli.catalog.model import Snapshot
from tests.builders import catalog, salary, snapshot
from tests.many_sources import MANY

HERE = (
    snapshot("alpha", salary=salary(120_000), remote=0.1),
    snapshot("beta", salary=salary(90_000), remote=0.1),
)


def others(
    *elsewhere: Snapshot, source: str | None = None, here: Sequence[Snapshot] = HERE
) -> Others:
    return compare(catalog(*here, *elsewhere), ("alpha", "beta"), source).others


def at(source: str, a: int, b: int, **fields: Any) -> tuple[Snapshot, Snapshot]:
    """Medians of alpha and beta at another source, from 400 postings each."""
    pays = salary(a, **fields), salary(b, **fields)
    return snapshot("alpha", source, salary=pays[0]), snapshot("beta", source, salary=pays[1])


def test_each_other_source_is_there_with_its_figures_of_each_role() -> None:
    found = others(*at("board", 100_000, 80_000), snapshot("beta", "list", openings=7))
    assert [source.id for source in found.sources] == ["board", "list"]
    assert [(f.source, f.role) for f in found.figures] == [
        ("board", "alpha"),
        ("board", "beta"),
        ("list", "beta"),
    ]


def test_the_source_whose_figures_are_compared_is_no_other_one() -> None:
    found = others(*at("board", 100_000, 80_000), source="board")
    assert [source.id for source in found.sources] == ["tracker"]


def test_without_a_second_source_there_is_nothing() -> None:
    assert others() == Others((), ())


def test_in_a_large_catalog_the_first_source_that_covers_both_is_compared() -> None:
    found = compare(MANY, ("ml-engineer", "data-engineer"))
    assert found.source is not None
    assert found.source.id == "pay-rows"
    assert [source.id for source in found.others.sources] == [
        *("tracker", "job-board", "data-2023", "one-day"),
    ]
