"""The brief of each command's document."""

from collections.abc import Sequence

from careercli.views.agents.brief import Arguments, Brief, Call, below
from careercli.views.compare.document import CompareDocument
from careercli.views.gap.document import GapDocument
from careercli.views.rank.document import RankDocument
from careercli.views.roles.document import RolesDocument
from careercli.views.show.document import ShowDocument
from careercli.views.skill_list.document import SkillsDocument
from careercli.views.source_list import SourcesDocument
from careercli.views.switch.document import SwitchDocument
from careercli.views.trend.document import TrendDocument

FEW = 3  # so many roles can be described in detail


_SOURCE = ("source.id", "source.name", "source.currency", "source.periods")
_GAP_ROLE = ("id", "title", "source", "base", "coverage", "step", "first", "after_first", "after")
_MISSING = ("missing.id", "missing.share", "missing.gain", "missing.doubtful")


def compare(document: CompareDocument, asked: Arguments) -> Brief:
    """Return the brief of a comparison: standings with each source's figures, tools, switches."""
    ids = [role.id for role in document.roles]
    two = len(ids) == 2
    verdict = ("about", "standing", "winner", "leans_to")
    opinions = ("source", "since", "as_of", "ahead", "strength", "thin", "gap")
    detail = (
        *below("verdicts", "text"),
        *below("verdicts.opinions", *opinions, "figures.*.value", "figures.*.n"),
        *below("switching", "missing.id", "missing.gain", "missing.doubtful"),
        *("source.id", "source.currency", *below("others.sources", "id", "currency")),
        "skills.only.*",
    )
    places = below("verdicts.places", "role", "ahead_of", "confirmed", "disputed")
    steps = [
        Call(f"What carries over from {one} to {other}", "switch", _with(asked, **ends))
        for one, other in ((s.from_, s.to) for s in document.switching[:2])
        for ends in ({"start": one, "target": other},)
    ]
    return Brief(
        (
            *below("roles", "id", "title"),
            *below("verdicts", *verdict),
            *(detail if two else places),
            *("skills.shared", "skills.overlap.count", "skills.overlap.of", "skills_source.id"),
            *below("switching", "from", "to", "coverage", "step"),
            *below("you", "id", "coverage", "step"),
        ),
        {"switching.missing": 4, "skills.shared": 12, "skills.only.*": 6},
        (
            *(steps if two else ()),
            Call(f"Everything known of {ids[0]}", "show", {"role": ids[0]}),
            Call("The same roles by what matters to the person", "rank", _with(asked, roles=ids)),
        ),
    )


def gap(document: GapDocument, asked: Arguments) -> Brief:
    """Return the brief of a person against roles: coverage, and what to learn first."""
    few = len(document.roles) <= FEW
    detail = below("roles", *_MISSING, "have.id", "near.id", "near.known")
    ids = [role.id for role in document.roles if role.coverage is not None]
    nearest = ids[:1] if len(document.roles) > 1 else []
    return Brief(
        (
            *("skills", "learn", "reach", "counts_as"),
            *below("roles", *_GAP_ROLE),
            *(detail if few else ()),
            *below("learn_next", "id", "gain", "roles"),
        ),
        {"roles.missing": 10, "roles.have": 20, "learn_next": 6 if few else 5},
        (
            *(Call(f"All that {i} asks for", "gap", _with(asked, roles=[i])) for i in nearest),
            *(Call(f"What {i} is", "show", {"role": i}) for i in ids[:1]),
        ),
    )


def gap_posting(document: GapDocument, asked: Arguments) -> Brief:
    """Return the brief of a posting: what it wants, what of it the person has, and its role."""
    role = document.posting.role.id if document.posting and document.posting.role else None
    skill = below("posting.skills", "id", "must", "have", "implied_by", "share")
    against = ("id", "title", "named", "count", "top", "yours", "unusual", "base")
    return Brief(
        (
            *("skills", "counts_as", "posting.title", "posting.must", "posting.nice"),
            *("posting.told_apart", *skill),
            *below("posting.role", *against, "source.id"),
        ),
        {"posting.skills": 40},
        (Call(f"The whole role {role}", "gap", _with(asked, roles=[role])),) if role else (),
    )


def switch(document: SwitchDocument, asked: Arguments) -> Brief:
    """Return the brief of a switch: what carries over, what is missing, what it pays."""
    opinion = ("source", "since", "as_of", "ahead", "strength", "thin", "gap")
    pair = {"start": document.to, "target": document.from_}
    roles = [document.from_, document.to]
    return Brief(
        (
            *("from", "to", "coverage", "reverse_coverage", "step", "top", "senior", "via"),
            *(*_MISSING, "carries_over.id", "carries_over.share", "skills"),
            *("source.id", "source.currency", "pay.median", "skills_sources.id", "skills_bases"),
            *below("pay_sources", "id", "currency"),
            *below("pay_verdict", "standing", "winner", "leans_to"),
            *below("pay_verdict.opinions", *opinion, "figures.*.value", "figures.*.n"),
            *below("yours", "coverage", "step", "first", "after_first"),
        ),
        {"missing": 12, "carries_over": 20},
        (
            Call("Which of the two to choose", "compare", _with(asked, roles=roles)),
            Call("The way back", "switch", _with(asked, **pair)),
        ),
    )


def rank(document: RankDocument, asked: Arguments) -> Brief:
    """Return the brief of a ranking: scores, what they are made of, and what would change them."""
    first = [role.id for role in document.roles[:2]]
    return Brief(
        (
            *(*_SOURCE, "weights", "missing_rule", "too_close", "tied", "disputed"),
            *("leaning_back", "undecided", "leaning"),
            *below("roles", "id", "title", "score"),
            *below("roles.contributions.*", "value", "points"),
            *("flips", "missing", "thin", "left_out", "left_out_at"),
        ),
        {},
        (Call("The first two side by side", "compare", _with(asked, roles=first)),)
        if len(first) == 2
        else (),
    )


def roles(document: RolesDocument, asked: Arguments) -> Brief:
    """Return the brief of the list of roles: one source's figures of each."""
    first = [role.id for role in document.roles[:2]]
    steps = [Call(f"Everything known of {i}", "show", {"role": i}) for i in first[:1]]
    if len(first) == 2:
        steps.append(Call("The first two side by side", "compare", _with(asked, roles=first)))
    return Brief(
        (
            *(*_SOURCE, *below("sources", "id", "currency"), "sorted_by", "apart", "lacking"),
            *below("roles", "id", "title", "source", "as_of", "openings", "remote"),
            *below("roles", "salary.median", "salary.p25", "salary.p75", "salary.n"),
            "roles.seniority.entry",
        ),
        {},
        tuple(steps),
    )


def show(document: ShowDocument, asked: Arguments) -> Brief:
    """Return the brief of a role: what it is, and each source's figures of it."""
    pairs = [list(pair.roles) for pair in document.related[:1]]
    return Brief(
        (
            *("id", "title", "aliases"),
            *below("editorial", "focus", "stack", "getting_in", "leads_to", "feeder_roles"),
            *below("roles", "source", "since", "as_of", "counted_as", "openings", "remote"),
            *below("roles", "salary.median", "salary.p25", "salary.p75", "salary.n"),
            *below("roles", "seniority", "skills.id", "skills.share", "skills_source"),
            *below("sources", "id", "kind", "currency"),
        ),
        {"roles.skills": 10},
        (
            *(Call("The closest role", "compare", _with(asked, roles=pair)) for pair in pairs),
            Call("What is missing for it", "gap", {"roles": [document.id]}),
        ),
    )


def trend(document: TrendDocument, _: Arguments) -> Brief:
    """Return the brief of roles over time: each period's figures, and what changed."""
    ids = [role.id for role in document.roles]
    few = len(ids) <= FEW
    change = (
        *("about", "from", "to", "before", "after", "change_pct", "strength", "interval"),
        *("fixed_mix.laspeyres.change_pct", "fixed_mix.paasche.change_pct", "fixed_mix.strength"),
    )
    return Brief(
        (
            *_SOURCE,
            *below("roles", "id", "title", "counted_as"),
            *below("roles.history", "since", "as_of", "partial", "salary.median", "salary.n"),
            *(below("roles.history", "remote", "openings") if few else ()),
            *below("roles.history.demand", "level", "active", "new", "boards", "largest_share"),
            *below("roles.changes", *(change if few else ("about", "from", "to", "change_pct"))),
            *(("roles.changes.strength", "notes") if few else ("roles.changes.strength",)),
        ),
        {"roles.history": 6 if few else 4, "roles.changes": 8 if few else 4},
        (Call(f"What {ids[0]} is today", "show", {"role": ids[0]}),),
    )


def skills(document: SkillsDocument, _: Arguments) -> Brief:
    """Return the brief of a list of skills: which roles want each, and where it ranks."""
    few = len(document.skills) <= FEW
    wanted = [skill.id for skill in document.skills[:1] if skill.roles]
    detail = ("aliases", "category", "implies", "near.id", "roles.id", "roles.source")
    return Brief(
        (
            *("query", "known", "nearest"),
            *below("skills", "id", "name"),
            *(below("skills", *detail, "roles.rank", "roles.share") if few else ()),
        ),
        {"skills": 100, "skills.roles": 24},
        tuple(Call(f"Where {i} would take you", "gap", {"skills": [i]}) for i in wanted),
    )


def sources(document: SourcesDocument, _: Arguments) -> Brief:
    """Return the brief of the sources: who counted what, where, when, and how much."""
    ids = [source.id for source in document.sources]
    always = ("id", "name", "kind", "geography", "currency", "periods", "stale", "figures", "n")
    detail = ("url", "licence", "basis", "skills_basis", "rounding", "roles", "caveats.text")
    one = len(ids) == 1
    why, tool = ("Its figures", "roles") if one else ("Its caveats and bases", "sources")
    return Brief(
        ("roles", *below("sources", *always, *(detail if one else ("licence",)))),
        {"sources.periods": 6},
        tuple(Call(why, tool, {"source": source}) for source in ids[:1]),
    )


def _with(asked: Arguments, **arguments: str | Sequence[str | None]) -> Arguments:
    """Return arguments with the skills and the source of the call before."""
    return arguments | {name: asked[name] for name in ("skills", "source") if asked.get(name)}
