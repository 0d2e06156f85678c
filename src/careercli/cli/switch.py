"""`careercli switch`: the step from one role to another."""

from typing import Annotated

import typer

from careercli.answers.switch import SwitchRequest, answer
from careercli.answers.world import Answer
from careercli.cli.options import (
    AtPlace,
    CatalogFiles,
    Explain,
    Resume,
    Skills,
    SourceId,
    Top,
    data,
    skill_input,
    world,
)


def command(
    start: Annotated[str, typer.Argument(metavar="FROM", help="The role you come from.")],
    target: Annotated[str, typer.Argument(metavar="TO", help="The role you go to.")],
    skills: Skills = None,
    resume: Resume = None,
    full: Annotated[
        bool, typer.Option("--full", help="Show every skill, and pay by each measure.")
    ] = False,
    top: Top = None,
    place: AtPlace = None,
    source: SourceId = None,
    catalog_files: CatalogFiles = None,
    explain: Explain = False,
) -> Answer:
    """Show the step from one role to another.

    Examples:
        careercli switch data-scientist ml-engineer
        careercli switch ml-engineer ai-swe --skills python,rag
        careercli switch ds ai-pm --explain
    """
    person = skill_input(skills, resume)
    request = SwitchRequest(
        start, target, person, top, full, data(catalog_files, source, place), explain
    )
    return answer(request, world())
