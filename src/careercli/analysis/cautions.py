"""What to read with care: figures that are absent, thin, of one employer, or doubted."""

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from careercli.analysis.figures import RoleFigures
from careercli.analysis.statistics import is_thin
from careercli.catalog.model import Snapshot, Source, Topic

MOST_OF = 0.25  # of a role's openings at one employer
TOPICS: tuple[Topic, ...] = ("openings", "pay", "remote", "seniority", "skills")
Kind = Literal[
    "mixed-sources",
    "different-dates",
    "missing",
    "elsewhere",
    "counted-as",
    "thin",
    "one-employer",
    "caveat",
]


class Caution(NamedTuple):
    """Something to read with care: which figures it bears on, of which roles and which source.

    `elsewhere` says that the source has what is missing for all the roles.
    `text` is the source's caveat, or what it counted in place of the role; the
    other kinds are worded where they are shown.
    """

    kind: Kind
    about: tuple[Topic, ...]
    roles: tuple[str, ...]
    source: str | None
    text: str | None


def cautions(
    roles: Sequence[RoleFigures],
    used: Sequence[Source],
    others: Mapping[str, Sequence[Snapshot]] | None = None,
    skills_source: Source | None = None,
) -> tuple[Caution, ...]:
    """Return what to read with care: gaps, other work, thin figures, then the sources' caveats.

    `others` are the other sources' snapshots of the roles, by source; `skills_source` counted the
    skills, if it is not one of the sources that are used.
    """
    all_cautions = [*_missing(roles), *_found_elsewhere(roles, others or {})]
    for role in roles:
        if role.counted_as:
            all_cautions.append(
                Caution("counted-as", TOPICS, (role.id,), role.source, role.counted_as)
            )
        all_cautions += [_thin_caution(role, about) for about in _thin(role)]
        if role.openings and any(c.openings / role.openings >= MOST_OF for c in role.companies):
            all_cautions.append(
                Caution("one-employer", ("openings",), (role.id,), role.source, None)
            )
    return (*all_cautions, *_caveats(roles, used, skills_source))


def mixed(roles: Sequence[RoleFigures], source: Source | None) -> Caution:
    """Return that the figures of the roles come from different sources, or dates of one."""
    topics: tuple[Topic, ...] = ("openings", "pay", "remote", "seniority")
    kind: Kind = "different-dates" if source else "mixed-sources"
    return Caution(kind, topics, tuple(r.id for r in roles), source and source.id, None)


def _found_elsewhere(
    roles: Sequence[RoleFigures], others: Mapping[str, Sequence[Snapshot]]
) -> list[Caution]:
    """Return the first other source that has, for all the roles, a figure that one lacks here."""
    lacking = {topic for role in roles for topic in absent(role)}
    by_source: dict[str, list[Topic]] = {}
    for topic in TOPICS:
        if topic in lacking:
            whole = (
                source
                for source, snapshots in others.items()
                if len(snapshots) == len(roles) and not any(topic in absent(s) for s in snapshots)
            )
            if (first := next(whole, None)) is not None:
                by_source.setdefault(first, []).append(topic)
    ids = tuple(role.id for role in roles)
    return [Caution("elsewhere", tuple(t), ids, source, None) for source, t in by_source.items()]


def absent(figures_of: RoleFigures | Snapshot) -> tuple[Topic, ...]:
    """Return what a source gives no figure for."""
    figures: tuple[object, ...] = (
        figures_of.openings,
        figures_of.salary and figures_of.salary.median,
        figures_of.remote,
        figures_of.seniority,
        figures_of.skills or None,
    )
    return tuple(topic for topic, figure in zip(TOPICS, figures, strict=True) if figure is None)


def _missing(roles: Sequence[RoleFigures]) -> list[Caution]:
    """Return what is absent, once for all the roles that lack the same at the same source."""
    lacking: dict[tuple[str | None, tuple[Topic, ...]], list[str]] = {}
    for role in roles:
        if topics := absent(role):
            lacking.setdefault((role.source, topics), []).append(role.id)
    return [
        Caution("missing", topics, tuple(ids), source, None)
        for (source, topics), ids in lacking.items()
    ]


def _thin_caution(role: RoleFigures, about: tuple[Topic, ...]) -> Caution:
    source = role.skills_source if about == ("skills",) else role.source
    return Caution("thin", about, (role.id,), source, None)


def _thin(role: RoleFigures) -> list[tuple[Topic, ...]]:
    """Return the topics whose figures rest on few: pay, then all shares or single ones."""
    thin_topics: list[tuple[Topic, ...]] = []
    if role.salary and is_thin(role.salary.n):
        thin_topics.append(("pay",))
    own_skills = role.skills_source in (None, role.source)
    if is_thin(role.openings) and own_skills:
        return [*thin_topics, ("openings", "remote", "seniority", "skills")]
    present = set(TOPICS) - set(absent(role))
    remote, mix, skills = role.bases
    bases: Mapping[Topic, int | None] = {"remote": remote, "seniority": mix, "skills": skills}
    return [
        *thin_topics,
        *((topic,) for topic, n in bases.items() if topic in present and is_thin(n)),
    ]


def _caveats(
    roles: Sequence[RoleFigures], used: Sequence[Source], skills_source: Source | None
) -> list[Caution]:
    """Return the sources' caveats on the figures that the roles have of them.

    Those of `skills_source` are on skills alone.
    """
    caveats = []
    for source in used:
        topics_of: dict[str, set[Topic]] = {}
        for role in roles:  # of `show` the same role at every source
            topics_of[role.id] = topics_of.get(role.id, set()) | _topics_with_figures(role, source)
        for caveat in source.caveats:
            about = set(caveat.about)
            covered = {id_ for id_, topics in topics_of.items() if about & topics}
            bears_on = covered & set(caveat.roles) if caveat.roles else covered
            ids = tuple(id_ for id_ in topics_of if id_ in bears_on)
            if ids:
                caveats.append(Caution("caveat", caveat.about, ids, source.id, caveat.text))
    for caveat in skills_source.caveats if skills_source else ():
        ids = tuple(r.id for r in roles if not caveat.roles or r.id in caveat.roles)
        if "skills" in caveat.about and ids and skills_source:
            caveats.append(Caution("caveat", ("skills",), ids, skills_source.id, caveat.text))
    return caveats


def _topics_with_figures(role: RoleFigures, source: Source) -> set[Topic]:
    """Return the topics of a role that a source has the figures of."""
    topics = set(TOPICS) - set(absent(role)) if role.source == source.id else set()
    if role.skills_source == source.id:
        return topics | {"skills"}
    return topics - {"skills"}
