"""`careercli gap`: your skills against roles, and what to learn next."""

from typing import Annotated

import typer

from careercli.answers.gap import GapRequest, answer
from careercli.answers.world import Answer
from careercli.cli.options import (
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
    roles: Annotated[
        list[str] | None, typer.Argument(metavar="[ROLE ...]", help="Roles; all, if none is named.")
    ] = None,
    skills: Skills = None,
    resume: Resume = None,
    learn: Annotated[
        list[str] | None,
        typer.Option("--learn", metavar="SKILLS", help="What if you learnt these?"),
    ] = None,
    reach: Annotated[
        float | None,
        typer.Option("--reach", metavar="PERCENT", help="The fewest skills that bring you there."),
    ] = None,
    full: Annotated[bool, typer.Option("--full", help="Show every skill of each role.")] = False,
    top: Top = None,
    source: SourceId = None,
    catalog_files: CatalogFiles = None,
    explain: Explain = False,
) -> Answer:
    """Hold your skills against roles, and say what to learn.

    Examples:
        careercli gap --skills python,rag,aws
        careercli gap ml-engineer --resume cv.txt
        careercli gap ai-swe --skills python --learn docker,kubernetes
        careercli gap ml-engineer --skills python,sql --reach 75
    """
    request = GapRequest(
        tuple(roles or ()),
        skill_input(skills, resume),
        tuple(learn or ()),
        reach,
        top,
        full,
        data(catalog_files, source),
        explain,
    )
    return answer(request, world())
