"""Roles compared on the figures of one source."""

from collections.abc import Collection, Mapping, Sequence
from itertools import combinations, permutations
from typing import NamedTuple

from careercli.analysis.cautions import Caution, cautions, mixed
from careercli.analysis.chosen import chosen_roles
from careercli.analysis.closeness import Closeness, Fit, best_fit, closest_roles
from careercli.analysis.figures import RoleFigures, figures_from, with_skills_of
from careercli.analysis.implied import NONE, Implies, implies_of, with_implied
from careercli.analysis.opinions import snapshots_by_source
from careercli.analysis.others import Others, others, seen_elsewhere
from careercli.analysis.overlap import SharedSkills, shared_skills
from careercli.analysis.pay import PayGap, pay_gaps
from careercli.analysis.related import RelatedPair, related_pairs
from careercli.analysis.role_gap import RoleGap, role_gap
from careercli.analysis.skill_sources import skill_figures
from careercli.analysis.skills import Switch, switch
from careercli.analysis.source_facts import (
    SourceFacts,
    facts_used,
    one_period,
    source_facts,
    sources_used,
)
from careercli.analysis.verdicts import Verdict, verdicts
from careercli.catalog.lookup import chosen_source, find_source
from careercli.catalog.model import Catalog, Near, Role, Source


class Comparison(NamedTuple):
    """Everything that `compare` says, before any wording.

    `verdicts` are over all sources that cover the roles, or over the asked one alone. `source` is
    the one that all figures come from; None where no source covers all the roles, and `sources`
    then lists where each role's figures are from. `skills_sources` counted the skills;
    `skills_source` is given where only one did, and it is not `source`. `you` is how far the
    person is from each role, empty where their skills are not known; `others` is what the other
    sources of the roles say, `judging` are all the sources that any verdict can rest on.
    """

    source: SourceFacts | None
    sources: tuple[SourceFacts, ...]
    skills_source: SourceFacts | None
    skills_sources: tuple[SourceFacts, ...]
    roles: tuple[RoleFigures, ...]
    verdicts: tuple[Verdict, ...]
    closeness: Closeness | None
    fit: Fit | None
    pay: Mapping[str, PayGap]
    skills: SharedSkills
    switching: tuple[Switch, ...]
    related: tuple[RelatedPair, ...]
    cautions: tuple[Caution, ...]
    judging: tuple[SourceFacts, ...]
    you: tuple[RoleGap, ...]
    others: Others


def compare(
    catalog: Catalog,
    names: Sequence[str],
    source_id: str | None = None,
    known: Collection[str] | None = None,
    near: Mapping[str, tuple[Near, ...]] | None = None,
    implies: Implies = NONE,
) -> Comparison:
    """Compare 2 to 6 roles, given by id, alias or title, like with like.

    `known` are the person's skill ids, None where they gave none, and `implies` says what
    each skill implies.

    The figures are those of `source_id`, else of the first source that covers
    all the roles, else each role's own first source. The skills are those that
    `skill_figures` takes. Raises `UnknownRole`, `UnknownSource`, `NotCovered` and `WrongRoles`.
    """
    chosen = chosen_roles(catalog, names, "compare", least=2)
    source = chosen_source(catalog, chosen, source_id)
    figures = tuple(figures_from(catalog, role, source) for role in chosen)
    skilled = skill_figures(catalog, chosen, source_id)
    roles = tuple(map(with_skills_of, figures, skilled))
    have = with_implied(known or (), implies)
    gaps = (role_gap(role, have, near or {}, implies=implies) for role in roles)
    you = () if known is None else tuple(gaps)
    return _comparison(catalog, chosen, source, source_id, roles, skilled, you)


def _comparison(
    catalog: Catalog,
    chosen: Sequence[Role],
    source: Source | None,
    source_id: str | None,
    roles: tuple[RoleFigures, ...],
    skilled: Sequence[RoleFigures],
    you: tuple[RoleGap, ...],
) -> Comparison:
    skills_sources = facts_used(catalog, skilled)
    other = _other_source(catalog, roles, skilled)
    same = source is not None and one_period(roles)
    sources = facts_used(catalog, roles)
    snapshots = snapshots_by_source(catalog, chosen)
    elsewhere = seen_elsewhere(catalog, chosen, roles)
    return Comparison(
        source=sources[0] if source else None,
        sources=sources,
        skills_source=skills_sources[0] if other else None,
        skills_sources=skills_sources,
        roles=roles,
        verdicts=verdicts(catalog, snapshots, [role.id for role in chosen], source_id),
        closeness=closest_roles(roles),
        fit=best_fit(you),
        pay=pay_gaps(roles) if same else {},
        skills=shared_skills(roles),
        switching=_switching(catalog, chosen, source_id),
        related=related_pairs(catalog, {role.id for role in roles}, other or source),
        cautions=(
            *(() if same else (mixed(roles, source),)),
            *cautions(roles, sources_used(catalog, roles), elsewhere, other),
        ),
        judging=tuple(source_facts(find_source(catalog, source)) for source in snapshots),
        you=you,
        others=others(catalog, elsewhere),
    )


def _switching(
    catalog: Catalog, chosen: Sequence[Role], source_id: str | None
) -> tuple[Switch, ...]:
    """Return every direction between two of the roles, on the skills that `switch` takes."""
    implies = implies_of(catalog.skills)
    ways = {}
    for pair in combinations(chosen, 2):
        a, b = skill_figures(catalog, pair, source_id)
        if a.skills and b.skills:
            ways[a.id, b.id] = switch(a, b, implies)
            ways[b.id, a.id] = switch(b, a, implies)
    in_order = permutations([role.id for role in chosen], 2)
    return tuple(ways[way] for way in in_order if way in ways)


def _other_source(
    catalog: Catalog, roles: Sequence[RoleFigures], skilled: Sequence[RoleFigures]
) -> Source | None:
    """Return the one source that counted the skills if it is not the source of other figures."""
    sources = sources_used(catalog, skilled)
    figures = {role.source for role in roles}
    return sources[0] if len(sources) == 1 and sources[0].id not in figures else None
