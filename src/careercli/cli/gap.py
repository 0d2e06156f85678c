"""`careercli gap`: your skills against roles, and what to learn next."""

from pathlib import Path
from typing import Annotated

import typer

from careercli.answers.gap import GapRequest, answer
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
from careercli.errors import WrongUse


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
        typer.Option(
            "--reach",
            metavar="PERCENT",
            help="Skills that bring you there, those that bring most first.",
        ),
    ] = None,
    posting: Annotated[
        Path | None,
        typer.Option(
            "--posting",
            metavar="FILE",
            help="One posting instead: text, HTML, Markdown, a board's JSON; - is stdin.",
        ),
    ] = None,
    full: Annotated[bool, typer.Option("--full", help="Show every skill of each role.")] = False,
    top: Top = None,
    place: AtPlace = None,
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
        careercli gap --posting posting.txt --skills python,sql
    """
    if posting is not None:
        from careercli.answers.posting import PostingRequest
        from careercli.answers.posting import answer as of_posting

        if len(roles or ()) > 1 or learn or reach is not None or top or explain:
            hint = "--posting takes one role at most, skills, --full, --source and --catalog"
            raise WrongUse("--posting does not go with these", hint)
        role = roles[0] if roles else None
        person, files = skill_input(skills, resume), data(catalog_files, source, place)
        return of_posting(PostingRequest(posting, role, person, full, files), world())
    request = GapRequest(
        tuple(roles or ()),
        skill_input(skills, resume),
        tuple(learn or ()),
        reach,
        top,
        full,
        data(catalog_files, source, place),
        explain,
    )
    return answer(request, world())
