"""The step from one role to another."""

from typing import TYPE_CHECKING, NamedTuple

from careercli.analysis.switch import switch_plan
from careercli.answers.person import SkillInput, person
from careercli.answers.world import Answer, Data, World, as_typed, loaded
from careercli.views.switch.document import document

if TYPE_CHECKING:
    from careercli.views.blocks import Page


class SwitchRequest(NamedTuple):
    """The role that somebody comes from, and the one they go to."""

    start: str
    target: str
    skills: SkillInput | None = None
    top: int | None = None
    data: Data = Data()
    explain: bool = False


def answer(request: SwitchRequest, world: World) -> Answer:
    """Return what carries over and what is missing; raise `CareerError` for unknown roles."""
    catalog = loaded(world, request.data)
    somebody = person(world, request.data, catalog, request.skills)
    plan = switch_plan(
        catalog,
        somebody.near,
        request.start,
        request.target,
        known=somebody.known,
        implies=somebody.implies,
        top=request.top,
        source_id=request.data.source,
    )

    def page() -> "Page":
        from careercli.views.explain import explain_switch
        from careercli.views.switch.page import page

        titles = {role.id: role.title for role in catalog.roles}
        lines = explain_switch(plan) if request.explain else ()
        options = as_typed(request.data.options)
        return page(plan, somebody.you, titles, somebody.names, lines, options)

    return Answer(lambda: document(plan, somebody.you), page)
