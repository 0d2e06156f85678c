"""A person's skills held against roles: what is covered, what is missing, what is near."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from careercli.analysis.figures import (
    RoleFigures,
    SourceFacts,
    facts_used,
    figures_from,
)
from careercli.analysis.learn import NextSkill, Reach, learn_next, reach
from careercli.analysis.role_gap import RoleGap, role_gap
from careercli.analysis.skills import TOP
from careercli.catalog.lookup import chosen_source, covered_roles, find_role, find_source
from careercli.catalog.model import Catalog, Near


class Gap(NamedTuple):
    """A person held against roles; `learn` is what they think of learning."""

    sources: tuple[SourceFacts, ...]
    same_source: bool
    known: tuple[str, ...]
    learn: tuple[str, ...]
    roles: tuple[RoleGap, ...]
    learn_next: tuple[NextSkill, ...]
    reach: Reach | None
    top: int


def gap(
    catalog: Catalog,
    near: Mapping[str, tuple[Near, ...]],
    known: Sequence[str],
    names: Sequence[str] = (),
    *,
    learn: Sequence[str] = (),
    target: float | None = None,
    top: int = TOP,
    source_id: str | None = None,
) -> Gap:
    """Hold skill ids against roles (all unless named), the best covered first, then by id.

    Named roles have the figures of `source_id` or of the first source that has
    counted the skills of them all, else each its own first such source's. `target` is the mean
    coverage to reach. Raises `UnknownRole`, `UnknownSource` and `NotCovered`.
    """
    figures = _figures(catalog, names, source_id)
    learnt = (*known, *learn)
    gaps = [role_gap(role, known, near, top, learnt if learn else None) for role in figures]
    return Gap(
        sources=facts_used(catalog, figures),
        same_source=len({role.source for role in figures}) == 1,
        known=tuple(known),
        learn=tuple(learn),
        roles=tuple(sorted(gaps, key=lambda role: (-(role.coverage or 0), role.id))),
        learn_next=learn_next(figures, learnt, top),
        reach=None if target is None else reach(figures, learnt, target, top),
        top=top,
    )


def _figures(
    catalog: Catalog, names: Sequence[str], source_id: str | None
) -> tuple[RoleFigures, ...]:
    if names:
        roles = tuple(dict.fromkeys(find_role(catalog, name) for name in names))
        source = chosen_source(catalog, roles, source_id, with_skills=True)
    else:
        source = None if source_id is None else find_source(catalog, source_id)
        roles = catalog.roles if source is None else covered_roles(catalog, source)
    return tuple(figures_from(catalog, role, source, with_skills=True) for role in roles)
