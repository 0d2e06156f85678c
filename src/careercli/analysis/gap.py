"""A person's skills compared with roles: what is covered, what is missing, what is near."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from careercli.analysis.figures import RoleFigures
from careercli.analysis.implied import NONE, CountsAs, Implies, with_implied
from careercli.analysis.learn import NextSkill, Reach, learn_next, reach
from careercli.analysis.role_gap import RoleGap, role_gap
from careercli.analysis.skill_sources import skill_figures
from careercli.analysis.source_facts import SourceFacts, facts_used
from careercli.catalog.lookup import covered_roles, find_role, find_source
from careercli.catalog.model import Catalog, Near


class Gap(NamedTuple):
    """A person compared with roles; `learn` is what they think of learning.

    `counts_as` has the skills of these roles that they have without naming them; `top` is
    how many skills of a role were to count, None where each source's usual number does.
    """

    sources: tuple[SourceFacts, ...]
    same_source: bool
    known: tuple[str, ...]
    learn: tuple[str, ...]
    roles: tuple[RoleGap, ...]
    learn_next: tuple[NextSkill, ...]
    reach: Reach | None
    counts_as: tuple[CountsAs, ...]
    top: int | None


def gap(
    catalog: Catalog,
    near: Mapping[str, tuple[Near, ...]],
    known: Sequence[str],
    names: Sequence[str] = (),
    *,
    implies: Implies = NONE,
    learn: Sequence[str] = (),
    target: float | None = None,
    top: int | None = None,
    source_id: str | None = None,
) -> Gap:
    """Hold skill ids against roles (all unless named), the best covered first at each source.

    `implies` says what each skill implies. Named roles have the skills of `source_id` or of the
    source that `skills_source` takes for them all, else each those of its own best source. The
    source that counted the most of them then comes first: shares of different sources are not
    compared. `target` is the mean coverage to reach. Raises `UnknownRole`, `UnknownSource` and
    `NotCovered`.
    """
    figures = _figures(catalog, names, source_id)
    have, learnt = with_implied(known, implies), with_implied((*known, *learn), implies)
    after = learnt if learn else None
    gaps = [role_gap(role, have, near, top, after, implies) for role in figures]
    named = {skill.id: skill.implied_by for role in gaps for skill in role.have}
    return Gap(
        sources=facts_used(catalog, figures),
        same_source=len({role.source for role in figures}) == 1,
        known=tuple(known),
        learn=tuple(learn),
        roles=_in_order(catalog, gaps),
        learn_next=learn_next(figures, learnt, top),
        counts_as=tuple(CountsAs(by, skill) for skill, by in named.items() if by),
        reach=None if target is None else reach(figures, learnt, target, top, implies),
        top=top,
    )


def _in_order(catalog: Catalog, gaps: Sequence[RoleGap]) -> tuple[RoleGap, ...]:
    """Return the roles source by source, the best covered of each first.

    Those whose skills nobody counted stand last.
    """
    sizes = Counter(role.source for role in gaps if role.coverage is not None)
    place = {source.id: number for number, source in enumerate(catalog.sources)}

    def key(role: RoleGap) -> tuple[bool, int, int, float, str]:
        source = role.source or ""
        coverage = role.coverage
        if coverage is None:
            return True, 0, 0, 0.0, role.id
        return False, -sizes[source], place[source], -coverage, role.id

    return tuple(sorted(gaps, key=key))


def _figures(
    catalog: Catalog, names: Sequence[str], source_id: str | None
) -> tuple[RoleFigures, ...]:
    if names:
        roles = tuple(dict.fromkeys(find_role(catalog, name) for name in names))
    elif source_id is not None:
        roles = covered_roles(catalog, find_source(catalog, source_id))
    else:
        roles = catalog.roles
    return skill_figures(catalog, roles, source_id)
