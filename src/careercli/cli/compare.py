"""`careercli compare`: roles side by side, with a verdict."""

from typing import Annotated

import typer

from careercli.answers.compare import CompareRequest, answer
from careercli.answers.world import Answer
from careercli.cli.options import (
    AtPlace,
    CatalogFiles,
    Explain,
    Resume,
    Skills,
    SourceId,
    data,
    section_option,
    skill_input,
    world,
)


def section_names() -> list[str]:
    """Return the sections in the order of the page."""
    from careercli.views.compare.page import SECTION_NAMES

    return list(SECTION_NAMES)


def command(
    roles: Annotated[list[str], typer.Argument(metavar="ROLE ROLE ...", help="2 to 6 roles.")],
    full: Annotated[bool, typer.Option("--full", help="Show all sections.")] = False,
    section: Annotated[list[str] | None, section_option(section_names)] = None,
    skills: Skills = None,
    resume: Resume = None,
    place: AtPlace = None,
    source: SourceId = None,
    catalog_files: CatalogFiles = None,
    explain: Explain = False,
) -> Answer:
    """Compare roles, with a verdict.

    --json prints everything, whatever the sections.

    Examples:
        careercli compare ml-engineer ai-swe
        careercli compare ds ai-pm ai-architect --section salary
        careercli compare mle ai-swe --skills python,rag,aws
        careercli compare RN paralegal --place TX
        careercli compare ml-engineer ai-swe --json
    """
    request = CompareRequest(
        tuple(roles),
        tuple(section or ()),
        full,
        skill_input(skills, resume),
        data(catalog_files, source, place),
        explain,
    )
    return answer(request, world())
