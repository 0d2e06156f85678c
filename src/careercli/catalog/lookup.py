"""Finding things in the catalog, and what to say when they are not there."""

from collections.abc import Iterable, Sequence

from careercli.catalog.model import Bases, Catalog, Role, Snapshot, Source
from careercli.catalog.names import is_too_long, role_key
from careercli.errors import WrongUse, one_of, shortened

SHORTEST = 2  # letters of a name that can resemble another


class UnknownRole(WrongUse):
    """No role has this id, alias or title."""

    def __init__(self, name: str, nearest: Sequence[str]) -> None:
        hint = "`careercli roles` lists all roles"
        if nearest:
            hint = f"did you mean {' or '.join(nearest)}? {hint}"
        else:
            hint += ", `careercli occupations WORD` searches US occupations; titles are English"
        super().__init__(f"unknown role {shortened(name)!r}", hint)


class UnknownSource(WrongUse):
    """No source has this id."""

    def __init__(self, source_id: str, known: Sequence[str]) -> None:
        hint = f"{one_of(source_id, known)}; `careercli sources` says what each counts"
        super().__init__(f"unknown source {shortened(source_id)!r}", hint)


class NotCovered(WrongUse):
    """The source that was asked for has no figures on a role."""

    def __init__(self, role: Role, source: Source, covering: Sequence[str]) -> None:
        elsewhere = ", ".join(covering) or "none"
        super().__init__(
            f"{source.name} has no figures on {role.title}",
            f"sources that cover {role.id}: {elsewhere}",
        )


def find_role(catalog: Catalog, name: str) -> Role:
    """Return the role with this id, alias or title; raise `UnknownRole` with the nearest ids."""
    role = role_named(catalog, name)
    if role is None:
        raise UnknownRole(name, nearest_roles(catalog.roles, name))
    return role


def role_named(catalog: Catalog, name: str) -> Role | None:
    """Return the role with this id, alias or title, None where there is none.

    An id comes before an alias, and a user's own role before a bundled one.
    """
    if is_too_long(name):
        return None
    key = role_key(name)
    for role in catalog.roles:
        if key == role.id:
            return role
    for role in reversed(catalog.roles):
        if key in role.aliases or key == role_key(role.title):
            return role
    return None


def nearest_roles(roles: Iterable[Role], name: str) -> tuple[str, ...]:
    """Return up to three ids whose id, alias or title resembles a name, the nearest first."""
    if is_too_long(name):
        return ()
    from difflib import get_close_matches

    key = role_key(name)
    if len(key) < SHORTEST:
        return ()
    owner = {name: r.id for r in roles for name in (role_key(r.title), *r.aliases, r.id)}
    close = get_close_matches(key, owner, n=6, cutoff=0.6)
    return tuple(dict.fromkeys(owner[name] for name in close))[:3]


def find_source(catalog: Catalog, source_id: str) -> Source:
    """Return the source with this id; raise `UnknownSource`, which lists them all."""
    for source in catalog.sources:
        if source.id == source_id:
            return source
    raise UnknownSource(source_id, [source.id for source in catalog.sources])


def snapshots_of(catalog: Catalog, role: Role) -> tuple[Snapshot, ...]:
    """Return each source's latest snapshot of a role, in the catalog's order of sources."""
    return catalog.latest.get(role.id, ())


def total_openings(source: Source, snapshot: Snapshot) -> int | None:
    """Return all openings that a source tracked in a snapshot's period, None if not known.

    The source's own total is of its own day: a snapshot of another day, or over a
    period with a first day, has its own or none.
    """
    if snapshot.total_openings is not None:
        return snapshot.total_openings
    is_own = snapshot.since is None and snapshot.as_of in (None, source.as_of)
    return source.total_openings if is_own else None


def snapshot_from(catalog: Catalog, role: Role, source: Source) -> Snapshot:
    """Return a source's latest snapshot of a role; raise `NotCovered` if it has none."""
    snapshots = snapshots_of(catalog, role)
    for snapshot in snapshots:
        if snapshot.source == source.id:
            return snapshot
    raise NotCovered(role, source, [snapshot.source for snapshot in snapshots])


def snapshot_shown(
    catalog: Catalog, role: Role, source: Source | None, with_skills: bool = False
) -> Snapshot | None:
    """Return a source's snapshot of a role, or without a source the first that any source has.

    Without a source `with_skills` prefers one that has counted the role's skills. Raises
    `NotCovered`.
    """
    if source is not None:
        return snapshot_from(catalog, role, source)
    snapshots = snapshots_of(catalog, role)
    skilled = [snapshot for snapshot in snapshots if snapshot.skills] if with_skills else []
    return next(iter((*skilled, *snapshots)), None)


def bases_of(snapshot: Snapshot) -> Bases:
    """Return how many openings each share is over: all of them where nothing else is said."""
    bases = snapshot.bases or Bases()
    return Bases(*(snapshot.openings if base is None else base for base in bases))


def common_source(
    catalog: Catalog, roles: Iterable[Role], with_skills: bool = False
) -> Source | None:
    """Return the first source that covers every one of the roles (and its skills), or None."""
    covered = [
        {s.source for s in snapshots_of(catalog, role) if s.skills or not with_skills}
        for role in roles
    ]
    for source in catalog.sources:
        if all(source.id in ids for ids in covered):
            return source
    return None


def chosen_source(
    catalog: Catalog, roles: Iterable[Role], source_id: str | None, with_skills: bool = False
) -> Source | None:
    """Return the source that is asked for, else the first that covers all the roles, if any does.

    Where none is asked for, `with_skills` takes one that has counted the skills of all the roles.
    Raises `UnknownSource`.
    """
    if source_id is not None:
        return find_source(catalog, source_id)
    return common_source(catalog, roles, with_skills)


def covered_roles(catalog: Catalog, source: Source | None) -> tuple[Role, ...]:
    """Return the roles that a source covers, or that any does, in the catalog's order."""
    ids = {s.role for s in catalog.snapshots if source is None or s.source == source.id}
    return tuple(role for role in catalog.roles if role.id in ids)
