"""`careercli skills`: the vocabulary, and which roles want what."""

from typing import Annotated

import typer

from careercli.analysis.skill_list import list_skills
from careercli.catalog.vocabulary import vocabulary_of
from careercli.cli.options import AsJson, CatalogFiles, catalog
from careercli.cli.output import emit
from careercli.views.skill_list.document import document
from careercli.views.skill_list.page import page


def command(
    query: Annotated[
        str | None, typer.Argument(metavar="[SKILL]", help="A skill, or a part of its name.")
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="All skills, wanted or not.")] = False,
    catalog_files: CatalogFiles = None,
    json: AsJson = False,
) -> None:
    """List skills and the roles that want them.

    Examples:
        careercli skills
        careercli skills kubernetes
        careercli skills --all --json
    """
    held = catalog(catalog_files, every_skill=True)
    words = vocabulary_of(held.skills)
    found = list_skills(held, words, query, every)
    nearest = () if found.skills or query is None else words.nearest(query)
    emit(json, lambda: document(found, nearest), lambda: page(found, nearest))
