"""`careercli skills`: the vocabulary, and which roles want what."""

from pathlib import Path
from typing import Annotated

import typer

from careercli.answers.skills import SkillsRequest, answer
from careercli.answers.world import Answer
from careercli.cli.options import CatalogFiles, data, world


def command(
    query: Annotated[
        str | None, typer.Argument(metavar="[SKILL]", help="A skill, or a part of its name.")
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="All skills, wanted or not.")] = False,
    read: Annotated[
        Path | None,
        typer.Option("--read", metavar="FILE", help="Show what is read in a text; - is stdin."),
    ] = None,
    catalog_files: CatalogFiles = None,
) -> Answer:
    """List skills and the roles that want them.

    Examples:
        careercli skills
        careercli skills kubernetes
        careercli skills --all --json
        careercli skills --read cv.txt
    """
    return answer(SkillsRequest(query, every, data(catalog_files), read), world())
