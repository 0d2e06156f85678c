"""`careercli me`: the saved profile that the other commands use."""

import os
import shlex
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated

import typer

from careercli.analysis.weights import checked_weights
from careercli.catalog.vocabulary import Vocabulary
from careercli.cli.commands import App
from careercli.cli.options import AsJson, catalog
from careercli.cli.output import emit, write, write_page
from careercli.cli.paths import profile_file
from careercli.cli.person import text_of, vocabulary, you_of
from careercli.cli.rank import parsed_weights, weight_words
from careercli.errors import CareerError, WrongUse
from careercli.person.profile import Profile, load_profile, update_profile
from careercli.person.skills import PersonSkills, listed_skills, named_skills
from careercli.views.me.document import document
from careercli.views.me.page import changed, page
from careercli.views.person import read_text_of, unknown_text

TEMPLATE = """\
# What careercli knows of you. The skills are held against the roles wherever
# --skills is not given; the weights are those of `careercli rank`.
skills = []
"""
app = App()
SkillWords = Annotated[
    list[str], typer.Argument(metavar="SKILL ...", help="Skills; - reads a list from stdin.")
]


class UnknownSkills(WrongUse):
    """None of the words names a skill."""


class NotSaved(WrongUse):
    """Skills to remove that are not in the profile."""


class NoEditor(CareerError):
    """There is no editor to open the profile with, or it failed."""


@app.callback(invoke_without_command=True)
def start(context: typer.Context, json: AsJson = False) -> None:
    """Show or change your saved skills and weights.

    Examples:
        careercli me
        careercli me add python sql docker
        careercli me set --weight pay=3
    """
    if context.invoked_subcommand is None:
        show(json)
    elif json:
        message = f"--json stands before {context.invoked_subcommand!r}"
        raise WrongUse(message, "it goes to the end: careercli me show --json")


@app.command("show")
def show(json: AsJson = False) -> None:
    """Show what is saved.

    Examples:
        careercli me show
        careercli me show --json
    """
    path = profile_file()
    profile = load_profile(path) or Profile()
    words = _words()
    you = you_of(named_skills(profile.skills, words), words)
    emit(
        json,
        lambda: document(str(path), you, profile.weights),
        lambda: page(str(path), you, profile.weights),
    )


@app.command("add")
def add(skills: SkillWords) -> None:
    """Add skills.

    Examples:
        careercli me add python sql docker
        careercli me add "machine learning" k8s
    """
    words = _words()
    _add(listed_skills(map(text_of, skills), words), words, ())


@app.command("remove")
def remove(skills: SkillWords) -> None:
    """Remove skills.

    Examples:
        careercli me remove sql
    """
    words = _words()
    named = [text_of(skill) for skill in skills]
    unwanted = set(named) | set(listed_skills(named, words).known)
    gone: list[str] = []

    def without(profile: Profile) -> Profile:
        gone[:] = [s for s in profile.skills if {s, words.resolve(s)} & unwanted]
        if not gone:
            hint = "`careercli me show` lists what is saved"
            raise NotSaved(f"none of these is saved: {', '.join(named)}", hint)
        return profile._replace(skills=tuple(s for s in profile.skills if s not in gone))

    _change(without, lambda: f"Removed: {', '.join(gone)}.")


@app.command("set")
def set_weights(
    weight: Annotated[
        list[str],
        typer.Option(
            "--weight",
            metavar="NAME=N",
            autocompletion=weight_words,
            help="Of pay, openings, remote, entry, fit.",
        ),
    ],
) -> None:
    """Save weights for `careercli rank`.

    Examples:
        careercli me set --weight pay=3 --weight remote=2
    """
    weights = parsed_weights(weight)
    checked_weights(weights)
    told = ", ".join(f"{name} {number:g}" for name, number in weights.items())
    _change(
        lambda profile: profile._replace(weights={**profile.weights, **weights}),
        lambda: f"Saved the weights {told}.",
    )


@app.command("import")
def import_file(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE", help="JSON Resume, LinkedIn Skills.csv, text, Markdown; - reads stdin."
        ),
    ],
) -> None:
    """Add the skills that a CV names.

    Examples:
        careercli me import cv.txt
    """
    from careercli.person.resume import read_resume

    words = _words()
    found = read_resume(file, words)
    matched = [(words.names[match.skill], match.words) for match in found.matched]
    _add(found.skills, words, (read_text_of(str(file), found.kind, matched),))


@app.command("path")
def show_path() -> None:
    """Print where the profile stands.

    Examples:
        careercli me path
    """
    write(f"{profile_file()}\n")


@app.command("edit")
def edit() -> None:
    """Open the profile in your editor ($VISUAL or $EDITOR).

    Examples:
        careercli me edit
    """
    path = profile_file()
    if not path.exists():
        write_atomically(path, TEMPLATE, private=True)
    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    if not editor or not editor.strip():
        raise NoEditor("no editor is set", f"set EDITOR, or edit {path} by hand")
    try:
        done = subprocess.run([*shlex.split(editor), str(path)], check=False)  # noqa: S603
    except (OSError, ValueError) as error:
        raise NoEditor(f"cannot run {editor!r}: {error}", "set EDITOR to a program") from None
    if done.returncode:
        raise NoEditor(f"{editor!r} ended with code {done.returncode}", "nothing was checked")
    load_profile(path)
    write(f"{path} is in order.\n")


def _add(found: PersonSkills, words: Vocabulary, notes: Sequence[str]) -> None:
    unknown = tuple(unknown_text(word) for word in found.unknown)
    if not found.known:
        raise UnknownSkills(" ".join(unknown) or "no skill is named", "careercli skills QUERY")
    names = ", ".join(words.names[skill] for skill in found.known)

    def with_them(profile: Profile) -> Profile:
        held = {words.resolve(skill) for skill in profile.skills}
        new = [skill for skill in found.known if skill not in held]
        return profile._replace(skills=(*profile.skills, *new))

    _change(with_them, lambda: f"Saved: {names}.", (*notes, *unknown))


def _change(
    change: Callable[[Profile], Profile], done: Callable[[], str], notes: tuple[str, ...] = ()
) -> None:
    saved = update_profile(profile_file(), change)
    backup = str(saved.backup) if saved.backup else None
    write_page(changed(done(), notes, backup, saved.lost))


def _words() -> Vocabulary:
    return vocabulary(catalog(None), None)
