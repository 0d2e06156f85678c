"""The document behind `gap --json`: a person compared with roles."""

from typing import TYPE_CHECKING, Literal, NamedTuple

from careercli.analysis.gap import Gap
from careercli.analysis.implied import CountsAs
from careercli.analysis.learn import NextSkill, Reach
from careercli.analysis.role_gap import RoleGap
from careercli.analysis.source_facts import SourceFacts
from careercli.person.skills import PersonSkills

if TYPE_CHECKING:
    from careercli.analysis.occupations import Occupations
    from careercli.analysis.posting_gap import PostingGap
    from careercli.views.person import You

LATE_TYPES = {
    "Occupations": "careercli.analysis.occupations",
    "PostingGap": "careercli.analysis.posting_gap",
}


class GapDocument(NamedTuple):
    """What `gap --json` prints; with `--posting` the posting alone, and no roles."""

    schema: Literal["careercli/gap/1"]
    source: SourceFacts | None
    sources: tuple[SourceFacts, ...]
    skills: PersonSkills
    learn: tuple[str, ...]
    roles: tuple[RoleGap, ...]
    learn_next: tuple[NextSkill, ...]
    reach: Reach | None
    counts_as: tuple[CountsAs, ...]
    posting: "PostingGap | None"
    occupations: "Occupations | None" = None


def document(gap: Gap, you: "You", occupations: "Occupations | None" = None) -> GapDocument:
    """Return the JSON document of a gap."""
    return GapDocument(
        schema="careercli/gap/1",
        source=gap.sources[0] if len(gap.sources) == 1 else None,
        sources=gap.sources,
        skills=you.skills,
        learn=gap.learn,
        roles=gap.roles,
        learn_next=gap.learn_next,
        reach=gap.reach,
        counts_as=gap.counts_as,
        posting=None,
        occupations=occupations,
    )


def posting_document(posting: "PostingGap", you: "You") -> GapDocument:
    """Return the JSON document of a posting."""
    sources = (posting.role.source,) if posting.role else ()
    return GapDocument(
        schema="careercli/gap/1",
        source=sources[0] if sources else None,
        sources=sources,
        skills=you.skills,
        learn=(),
        roles=(),
        learn_next=(),
        reach=None,
        counts_as=posting.counts_as,
        posting=posting,
    )
