"""Comparisons of made-up roles, down to a sentence."""

from typing import Any

from careercli.analysis.compare import Comparison, compare
from careercli.analysis.verdicts import About
from careercli.catalog.model import Snapshot
from careercli.views.compare.sentences import verdict_text
from tests import builders


def compared(*snapshots: Snapshot, **fields: Any) -> Comparison:
    """Compare the roles of these snapshots, in their order."""
    ids = tuple(dict.fromkeys(snapshot.role for snapshot in snapshots))
    return compare(builders.catalog(*snapshots, **fields), ids)


def sentence(about: About, *snapshots: Snapshot, **fields: Any) -> str | None:
    """Return the sentence of one verdict, or None where there is no such verdict."""
    comparison = compared(*snapshots, **fields)
    for verdict in comparison.source_verdicts:
        if verdict.about == about:
            return verdict_text(comparison, verdict)
    return None
