"""What the roles ask for: skills side by side, and switching."""

from careercli.analysis.compare import Comparison
from careercli.analysis.skills import TOP
from careercli.views.blocks import Block, Column, Items, Table, Text, cells
from careercli.views.figures import Lineup
from careercli.views.skills import named, ranking, remarks
from careercli.views.steps import step_text
from careercli.views.wording import listed, percent


def skills(comparison: Comparison, lineup: Lineup) -> tuple[Block, ...]:
    """Return the top skills of each role in order, and what is shared."""
    table = ranking(lineup, TOP, comparison.skills.shared)
    if not table:
        return ()
    return (*table, Items(_shared(comparison)), *remarks(comparison.roles))


def switching(comparison: Comparison) -> tuple[Block, ...]:
    """Return every direction with its coverage, its step and what to learn first."""
    if not comparison.switching:
        return ()
    title = {role.id: role.title for role in comparison.roles}
    rows = tuple(
        cells(
            f"{title[s.from_]} → {title[s.to]}",
            f"{percent(s.coverage)} ({s.covered:g}/{s.total:g})",
            step_text(s.step, s.without_doubtful),
            listed([named(skill.name, skill.doubtful) for skill in s.missing])
            or "nothing: all top skills are there",
        )
        for s in comparison.switching
    )
    columns = tuple(Column(name) for name in ("Switch", "Covered", "Step", "Learn first"))
    return (
        Table(columns, rows),
        Text(
            "Covered: the weight of the target's top skills that the start's top skills hold; "
            f"a skill weighs {_weight(comparison)}.",
            "muted",
        ),
    )


def _weight(comparison: Comparison) -> str:
    """Return what a skill of these roles weighs: by its share, its rank, or each by its source."""
    shares = [skill.share is not None for role in comparison.roles for skill in role.skills]
    if all(shares):
        return "its share of postings"
    by_rank = f"{TOP + 1} minus its rank"
    return f"{by_rank}, or its share of postings where counted" if any(shares) else by_rank


def _shared(comparison: Comparison) -> tuple[str, ...]:
    name = {skill.id: skill.name for role in comparison.roles for skill in role.skills}
    shared = comparison.skills
    o = shared.overlap
    if o is None:
        return ("What they share is not known: not every role has its skills counted here.",)
    only = (
        f"Only {role.title}: {listed([name[skill] for skill in shared.only[role.id]])}"
        for role in comparison.roles
        if shared.only[role.id]
    )
    overlap = f"Overlap: {o.count_} of {o.of} ({percent(o.share)}), Jaccard {o.jaccard:.2f}"
    return (f"Shared by all: {listed([name[s] for s in shared.shared]) or 'none'}", *only, overlap)


def skills_from(comparison: Comparison) -> str:
    """Return the ids of the sources that counted the skills."""
    sources = listed([source.id for source in comparison.skills_sources])
    return f"{sources}, which count differently" if len(comparison.skills_sources) > 1 else sources
