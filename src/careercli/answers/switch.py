"""The step from one role to another."""

from typing import TYPE_CHECKING, NamedTuple

from careercli.analysis.switch import switch_plan
from careercli.answers.occupations import counting, one_step
from careercli.answers.person import SkillInput, person
from careercli.answers.world import Answer, Data, World, loaded, options_with_top
from careercli.views.switch.document import document

if TYPE_CHECKING:
    from careercli.views.blocks import Page


class SwitchRequest(NamedTuple):
    """The role that somebody comes from, and the one they go to.

    `start` is the role that they are in, by id, alias or title. `target` is the role that they
    want. `skills` are the person's own; without any, those of a saved profile count, where one
    is read. `top` is how many skills of a role count. `full` shows all that there is to say.
    `explain` shows each formula with its figures.
    """

    start: str
    target: str
    skills: SkillInput | None = None
    top: int | None = None
    full: bool = False
    data: Data = Data()
    explain: bool = False


def answer(request: SwitchRequest, world: World) -> Answer:
    """Return what carries over and what is missing; raise `CareerError` for unknown roles."""
    catalog = loaded(world, request.data)
    somebody = person(world, request.data, catalog, request.skills)
    counted = counting(catalog, (request.start, request.target), request.data)
    plan = switch_plan(
        counted.catalog,
        somebody.near,
        *counted.roles,
        known=somebody.known,
        implies=somebody.implies,
        top=request.top,
        source_id=request.data.source,
    )
    official = one_step(counted, world.today)
    options = options_with_top(request.data, request.top)

    def page() -> "Page":
        from careercli.views.explain import explain_switch
        from careercli.views.switch.page import page

        lines = explain_switch(plan) if request.explain else ()
        if official is not None:
            from careercli.views.occupations.switch import page as official_page

            return official_page(plan, official, request.full, tuple(lines), options)
        titles = {role.id: role.title for role in counted.catalog.roles}
        return page(
            plan,
            somebody.you,
            titles,
            somebody.names,
            world.today,
            full=request.full,
            explain=lines,
            options=options,
        )

    personal = bool(somebody.you)
    return Answer(lambda: document(plan, somebody.you, official), page, personal=personal)
