"""`careercli me`: the saved profile that the other commands use."""

import os
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Annotated

import typer

from careercli.answers import me
from careercli.answers.world import Answer, Done
from careercli.cli.options import Wait, text_of, world
from careercli.cli.output import MADE, CannotWrite, write
from careercli.cli.paths import profile_file
from careercli.cli.rank import parsed_weights, weight_option
from careercli.errors import CareerError, WrongUse
from careercli.files.limits import LOCK_SECONDS
from careercli.files.locking import locked
from careercli.files.writing import write_atomically
from careercli.person.profile import load_profile
from careercli.render.characters import visible

TEMPLATE = """\
# What careercli knows of you. The skills are compared with the roles wherever
# --skills is not given; the weights are those of `careercli rank`.
skills = []
"""
SkillWords = Annotated[
    list[str], typer.Argument(metavar="SKILL ...", help="Skills; - reads a list from stdin.")
]


class NoEditor(CareerError):
    """There is no editor to open the profile with, or it failed."""


def start(context: typer.Context) -> Answer | None:
    """Show or change your saved skills and weights.

    Examples:
        careercli me
        careercli me add python sql docker
        careercli me set --weight pay=3
    """
    if context.invoked_subcommand is None:
        return show()
    for option in ("json", "format", "fields"):
        if option in context.obj:
            message = f"--{option} stands before {context.invoked_subcommand!r}"
            raise WrongUse(message, f"it goes to the end: careercli me show --{option}")
    return None


def show() -> Answer:
    """Show what is saved.

    Examples:
        careercli me show
        careercli me show --json
    """
    return me.show(world())


def add(skills: SkillWords, wait: Wait = LOCK_SECONDS) -> Done:
    """Add skills.

    Examples:
        careercli me add python sql docker
        careercli me add "machine learning" k8s
    """
    return me.add(me.AddRequest(tuple(map(text_of, skills))), world(wait=wait))


def remove(skills: SkillWords, wait: Wait = LOCK_SECONDS) -> Done:
    """Remove skills.

    Examples:
        careercli me remove sql
    """
    return me.remove(me.RemoveRequest(tuple(map(text_of, skills))), world(wait=wait))


def set_weights(weight: Annotated[list[str], weight_option()], wait: Wait = LOCK_SECONDS) -> Done:
    """Save weights for `careercli rank`.

    Examples:
        careercli me set --weight pay=3 --weight remote=2
    """
    request = me.WeightsRequest(parsed_weights(weight))
    return me.set_weights(request, world(reads_catalogs=False, wait=wait))


def import_resume(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE",
            help="A CV: text, PDF, DOCX, HTML, JSON, LinkedIn export; - is stdin.",
        ),
    ],
    wait: Wait = LOCK_SECONDS,
) -> Done:
    """Add the skills that a CV names.

    Examples:
        careercli me import cv.txt
    """
    return me.add_resume(me.ResumeRequest(file), world(wait=wait))


def path() -> None:
    """Print where the profile stands.

    Examples:
        careercli me path
    """
    if sys.stdout is not None and sys.stdout.isatty():
        write(f"{visible(str(profile_file()))}\n")
    else:  # byte by byte what the file system calls it, for `$(careercli me path)`
        write(f"{profile_file()}\n", sys.getfilesystemencoding(), "surrogateescape")


def edit() -> None:
    """Open the profile in your editor ($VISUAL or $EDITOR).

    Examples:
        careercli me edit
    """
    profile = profile_file()
    with locked(profile):  # what another command has just saved stays
        if not profile.exists():
            write_atomically(profile, TEMPLATE, private=True)
    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    if not editor or not editor.strip():
        raise NoEditor("no editor is set", f"set EDITOR, or edit {profile} by hand")
    try:
        done = subprocess.run([*shlex.split(editor), str(profile)], check=False)  # noqa: S603
    except (OSError, ValueError) as error:
        raise NoEditor(f"cannot run {editor!r}: {error}", "set EDITOR to a program") from None
    if done.returncode:
        raise NoEditor(f"{editor!r} ended with code {done.returncode}", "nothing was checked")
    load_profile(profile)
    try:
        write(f"{visible(str(profile))} is in order.\n")
    except CannotWrite as error:
        error.message = f"{MADE}, but {error.message}"
        raise
