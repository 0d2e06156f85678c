"""`careercli switch`: the step from one role to another."""

from typing import TYPE_CHECKING, Annotated

import typer

from careercli.analysis.skills import TOP
from careercli.analysis.switch import switch_plan
from careercli.cli.options import AsJson, CatalogFiles, SourceId, Top, catalog, same_data
from careercli.cli.output import emit
from careercli.cli.person import Explain, Resume, Skills, person
from careercli.views.switch.document import document

if TYPE_CHECKING:
    from careercli.views.blocks import Page


def command(
    start: Annotated[str, typer.Argument(metavar="FROM", help="The role you come from.")],
    target: Annotated[str, typer.Argument(metavar="TO", help="The role you go to.")],
    skills: Skills = None,
    resume: Resume = None,
    top: Top = TOP,
    source: SourceId = None,
    catalog_files: CatalogFiles = None,
    explain: Explain = False,
    json: AsJson = False,
) -> None:
    """Show the step from one role to another.

    Examples:
        careercli switch data-scientist ml-engineer
        careercli switch ml-engineer ai-swe --skills python,rag
        careercli switch ds ai-pm --explain
    """
    held = catalog(catalog_files)
    somebody = person(held, catalog_files, skills, resume)
    options = same_data(catalog_files, source)
    plan = switch_plan(
        held, somebody.near, start, target, known=somebody.known, top=top, source_id=source
    )

    def whole_page() -> "Page":
        from careercli.views.explain import explain_switch
        from careercli.views.switch.page import page

        names = somebody.words.names if somebody.words else {}
        titles = {role.id: role.title for role in held.roles}
        lines = explain_switch(plan) if explain else ()
        return page(plan, somebody.you, titles, names, lines, options)

    emit(json, lambda: document(plan, somebody.you), whole_page)
