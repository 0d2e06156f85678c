"""Comparisons of made-up roles, down to a sentence."""

from typing import Any

from careercli.analysis.compare import Comparison, compare
from careercli.analysis.criteria import Criterion
from careercli.catalog.model import Snapshot
from careercli.views.compare.verdicts import titles, verdict_text
from tests import builders


def compared(*snapshots: Snapshot, asked: str | None = None, **fields: Any) -> Comparison:
    """Compare the roles of these snapshots, in their order; `asked` is the one source to hear."""
    ids = tuple(dict.fromkeys(snapshot.role for snapshot in snapshots))
    return compare(builders.make_catalog(*snapshots, **fields), ids, asked)


def sentence(about: Criterion, *snapshots: Snapshot, **fields: Any) -> str:
    """Return the sentence of one verdict."""
    comparison = compared(*snapshots, **fields)
    verdict = next(v for v in comparison.verdicts if v.about == about)
    return verdict_text(titles(comparison.roles), verdict)
