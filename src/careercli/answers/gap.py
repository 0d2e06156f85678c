"""A person's skills compared with roles, and what to learn next."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from careercli.analysis.gap import gap
from careercli.answers.occupations import compared, counting, credited
from careercli.answers.person import SkillInput, person
from careercli.answers.world import Answer, Data, World, loaded, options_with_top, vocabulary
from careercli.catalog.lookup import role_named
from careercli.catalog.model import Catalog
from careercli.errors import WrongUse, shortened
from careercli.person.skills import known_skills, together
from careercli.views.gap.document import document
from careercli.views.person import You

if TYPE_CHECKING:
    from careercli.catalog.vocabulary import Vocabulary
    from careercli.views.blocks import Page


class SkillAsRole(WrongUse):
    """Skills were named where roles are."""


class GapRequest(NamedTuple):
    """A person's skills, and the roles to hold them against.

    `roles` are ids, aliases or titles; all roles, if none is named. `skills` are what the person
    knows; without any, those of a saved profile count, where one is read. `learn` are skills that
    the person thinks of learning. `reach` is a coverage in percent, from 0 to 100, to find skills
    for, those that bring most first. `top` is how many skills of a role count. `full` shows every
    skill of each role. `explain` shows each formula with its figures.
    """

    roles: tuple[str, ...] = ()
    skills: SkillInput | None = None
    learn: tuple[str, ...] = ()
    reach: float | None = None
    top: int | None = None
    full: bool = False
    data: Data = Data()
    explain: bool = False


def answer(request: GapRequest, world: World) -> Answer:
    """Return how far the person is from each role; raise `CareerError` for what is not known."""
    target = _target(request.reach)
    catalog = loaded(world, request.data)
    somebody = person(world, request.data, catalog, request.skills, needs_profile=True)
    you = somebody.you or You()
    words = somebody.words or vocabulary(world, request.data, catalog)
    learnt = together(known_skills(text, words) for text in request.learn)
    _refuse_skills(catalog, request.roles, words)
    counted = counting(catalog, request.roles, request.data)
    result = gap(
        counted.catalog,
        words.near,
        you.skills.known,
        counted.roles,
        implies=words.implies,
        learn=learnt.known,
        target=target,
        top=request.top,
        source_id=request.data.source,
    )
    unknown = (*you.skills.unknown, *learnt.unknown)
    options = options_with_top(request.data, request.top)
    you = you._replace(skills=you.skills._replace(unknown=unknown), options=options)

    def page() -> "Page":
        from careercli.views.explain import explain_gap
        from careercli.views.gap.page import page

        lines = explain_gap(result) if request.explain else ()
        named, full = bool(request.roles), request.full
        whole = page(result, you, words.names, world.today, named=named, full=full, explain=lines)
        return credited(counted, whole, world.today)

    return Answer(
        lambda: document(result, you, compared(counted, world.today)),
        page,
        personal=bool(somebody.you),
    )


def _target(reach: float | None) -> float | None:
    """Return the coverage to reach as a share; raise `WrongUse` where it is not a percentage."""
    if reach is None:
        return None
    if not 0 <= reach <= 100:
        raise WrongUse(f"--reach {reach:g} is not a percentage", "a number from 0 to 100")
    return reach / 100


def _refuse_skills(catalog: Catalog, names: Sequence[str], words: "Vocabulary") -> None:
    """Raise `SkillAsRole` for names that are skills, and no roles of the catalog."""
    skills = [name for name in names if words.resolve(name) and not role_named(catalog, name)]
    if skills:
        in_a_list = ",".join(map(shortened, skills))
        what = "a skill, not a role" if len(skills) == 1 else "skills, not roles"
        message = f"{', '.join(repr(shortened(skill)) for skill in skills)}: {what}"
        raise SkillAsRole(message, f"your skills go behind --skills, as in --skills {in_a_list}")
