"""`careercli rank`: roles by your own weights."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

import typer

from careercli.analysis.rank import MISSING_RULES
from careercli.analysis.weights import CRITERIA, WrongWeight
from careercli.answers.rank import RankRequest, answer
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


def weight_words() -> list[str]:
    """Return how each weight begins: `pay=`."""
    return [f"{criterion}=" for criterion in CRITERIA]


def weight_option() -> Any:
    """Return the option that gives weights."""
    return typer.Option(
        "--weight",
        metavar="NAME=N",
        autocompletion=weight_words,
        help="A weight, such as pay=3; 1 unless told; repeatable.",
    )


def command(
    roles: Annotated[
        list[str] | None, typer.Argument(metavar="[ROLE ...]", help="Roles; all, if none is named.")
    ] = None,
    weight: Annotated[list[str] | None, weight_option()] = None,
    skills: Skills = None,
    resume: Resume = None,
    missing: Annotated[
        str,
        typer.Option(
            "--missing",
            metavar="RULE",
            autocompletion=lambda: MISSING_RULES,
            help="How a missing figure counts.",
        ),
    ] = "skip",
    top: Top = None,
    place: AtPlace = None,
    source: SourceId = None,
    catalog_files: CatalogFiles = None,
    explain: Explain = False,
) -> Answer:
    """Rank roles by your own weights.

    Examples:
        careercli rank --weight pay=3 --weight remote=2
        careercli rank ml-engineer ai-swe ds --skills python,rag,aws
        careercli rank --missing lowest --explain
    """
    request = RankRequest(
        tuple(roles or ()),
        parsed_weights(weight or ()),
        skill_input(skills, resume),
        missing,
        top,
        data(catalog_files, source, place),
        explain,
    )
    return answer(request, world())


def parsed_weights(words: Sequence[str]) -> Mapping[str, float]:
    """Return `NAME=N` options as weights; raise `WrongWeight`."""
    weights = {}
    for text in words:
        name, _, number = text.partition("=")
        try:
            weights[name.strip()] = float(number)
        except ValueError:
            raise WrongWeight(f"{text!r} is not a weight", "write it as --weight pay=3") from None
    return weights
