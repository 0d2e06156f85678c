"""Made-up catalogs of every shape, and all figures that follow from one."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial
from itertools import permutations
from typing import Any, NamedTuple

from hypothesis import strategies as st

from careercli.analysis.compare import compare
from careercli.analysis.rank import rank
from careercli.analysis.roles import list_roles
from careercli.analysis.show import show
from careercli.analysis.switch import switch_plan
from careercli.catalog.model import Bases, Catalog, Salary, Seniority, SkillShare, Snapshot
from careercli.errors import CareerError
from tests.builders import make_catalog, make_role, make_skill, make_source

ROLES = ("a", "b", "c")
SKILLS = ("python", "sql", "aws", "rust")
SOURCES = ("one", "two", "three")
AS_OF = date(2026, 1, 31)
Facts = Mapping[tuple[Any, ...], Any]

NUMBERS = st.none() | st.integers(0, 3_000) | st.sampled_from([0, 29, 30, 400])


@st.composite
def salaries(draw: st.DrawFn) -> Salary:
    """Pay whose percentiles rise; any may be absent."""
    ends = sorted(draw(st.lists(st.integers(20_000, 400_000), min_size=5, max_size=5)))
    kept = [draw(st.none() | st.just(end)) for end in ends]
    p10, p25, median, p75, p90 = kept
    return Salary(p10=p10, p25=p25, median=median, p75=p75, p90=p90, n=draw(NUMBERS))


@st.composite
def mixes(draw: st.DrawFn) -> Seniority:
    entry = draw(st.integers(0, 100))
    senior = draw(st.integers(0, 100 - entry))
    return Seniority(senior / 100, (100 - entry - senior) / 100, entry / 100)


@st.composite
def rankings(draw: st.DrawFn) -> tuple[SkillShare, ...]:
    """Skills in an order, either all with falling shares or all without."""
    ids = draw(st.lists(st.sampled_from(SKILLS), unique=True))
    if draw(st.booleans()):
        return tuple(map(SkillShare, ids))
    shares = sorted((draw(st.integers(1, 99)) / 100 for _ in ids), reverse=True)
    return tuple(map(SkillShare, ids, shares))


@st.composite
def snapshots(draw: st.DrawFn, role_id: str, source_id: str) -> Snapshot:
    """What a source saw of a role, any of it absent."""
    return Snapshot(
        role_id,
        source_id,
        as_of=draw(st.sampled_from([None, None, date(2025, 1, 31)])),
        openings=draw(NUMBERS),
        bases=draw(st.none() | st.builds(Bases, NUMBERS, NUMBERS, NUMBERS)),
        remote=draw(st.none() | st.integers(0, 100).map(lambda n: n / 100)),
        seniority=draw(st.none() | mixes()),
        salary=draw(st.none() | salaries()),
        skills=draw(rankings()),
    )


@st.composite
def sources_snapshots(draw: st.DrawFn, source_id: str) -> tuple[Snapshot, ...]:
    """What a source saw of some of the roles."""
    covered = draw(st.lists(st.sampled_from(ROLES), unique=True))
    return tuple(draw(snapshots(role_id, source_id)) for role_id in covered)


@st.composite
def catalogs(draw: st.DrawFn) -> Catalog:
    """Three roles at up to three sources."""
    every = [s for id_ in SOURCES for s in draw(sources_snapshots(id_))]
    return made_of(*every)


def made_of(*every: Snapshot, more: tuple[str, ...] = ()) -> Catalog:
    """A catalog with the three roles, the sources, the skills and these snapshots."""
    sources = tuple(make_source(id_, as_of=AS_OF) for id_ in (*SOURCES, *more))
    roles = tuple(map(make_role, ROLES))
    return make_catalog(*every, sources=sources, roles=roles)._replace(
        skills=tuple(map(make_skill, SKILLS))
    )


class Named(NamedTuple):
    """A result, and the words that ask for it."""

    words: tuple[str, ...]
    ask: Callable[[Catalog], Any]


def questions(roles: tuple[str, ...] = ROLES) -> Iterator[Named]:
    """Everything that can be asked of a catalog with these roles."""
    yield Named(("compare", *roles), partial(compare, names=roles, known=["python"]))
    for a, b in permutations(roles, 2):
        yield Named(("compare", a, b), partial(compare, names=(a, b), known=["python"]))
        yield Named(("switch", a, b), partial(switch_plan, near={}, start=a, target=b))
    for id_ in roles:
        yield Named(("show", id_), partial(show, name=id_))
    for weights in ({}, {"pay": 2.0, "remote": 0.5}):
        yield Named(("rank", str(weights)), partial(rank, weights=weights))
    for sort in (None, "median", "openings", "remote", "entry"):
        yield Named(("roles", str(sort)), partial(list_roles, sort=sort))


def facts(catalog: Catalog, roles: tuple[str, ...] = ROLES) -> Facts:
    """Every value of every result by its path; a refusal is a fact too."""
    result: dict[tuple[Any, ...], Any] = {}
    for words, ask in questions(roles):
        try:
            result.update(leaves(ask(catalog), words))
        except CareerError as error:
            result[words] = type(error).__name__
    return result


def leaves(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], Any]]:
    """Each value that has no parts, by its path."""
    if hasattr(value, "_asdict"):
        value = value._asdict()
    if isinstance(value, Mapping):
        for key, part in value.items():
            yield from leaves(part, (*path, key))
    elif isinstance(value, tuple):
        yield (*path, "length"), len(value)
        for at, part in enumerate(value):
            yield from leaves(part, (*path, at))
    else:
        yield path, value
