"""The options by which a person gives their skills, and what they come to."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from careercli.catalog.bundled import compiled_vocabulary
from careercli.catalog.model import Catalog
from careercli.cli.paths import own_catalogs, profile_file
from careercli.errors import CareerError
from careercli.person.skills import PersonSkills, listed_skills, named_skills, together

if TYPE_CHECKING:
    from collections.abc import Mapping

    from careercli.catalog.model import Near
    from careercli.catalog.vocabulary import Vocabulary
    from careercli.person.profile import Profile
    from careercli.views.person import You

Skills = Annotated[
    list[str] | None,
    typer.Option(
        "--skills",
        metavar="SKILLS",
        help="Your skills: python,sql; - reads stdin, @FILE a file; repeatable.",
    ),
]
Resume = Annotated[
    list[Path] | None,
    typer.Option(
        "--resume",
        metavar="FILE",
        help="Your CV: JSON Resume, LinkedIn Skills.csv, text, Markdown; - is stdin; repeatable.",
    ),
]
Explain = Annotated[bool, typer.Option("--explain", help="Show each formula with its figures.")]


class UnreadableList(CareerError):
    """A file of skills that cannot be read."""


class Person(NamedTuple):
    """What is known of the person: their skills (None where they gave none), and the profile.

    `words` is the vocabulary that the skills were held against, None if there were none.
    """

    you: "You | None"
    profile: "Profile | None"
    words: "Vocabulary | None"

    @property
    def known(self) -> tuple[str, ...] | None:
        """The ids of the person's skills."""
        return self.you.skills.known if self.you else None

    @property
    def near(self) -> "Mapping[str, tuple[Near, ...]]":
        """What lies near each skill; nothing where the person's skills are not known."""
        return self.words.near if self.words else {}


def vocabulary(catalog: Catalog, files: list[Path] | None) -> "Vocabulary":
    """Return the vocabulary of a loaded catalog, compiled where only bundled skills count."""
    from careercli.catalog.vocabulary import vocabulary_of

    compiled = None if files or own_catalogs() else compiled_vocabulary()
    return compiled or vocabulary_of(catalog.skills)


def person(
    catalog: Catalog,
    files: list[Path] | None,
    skills: list[str] | None,
    resumes: list[Path] | None,
    with_weights: bool = False,
) -> Person:
    """Return the person as the options give them, else as the saved profile does.

    Options stand for the saved skills, so that the profile is then read only for
    its weights, where they are wanted.
    """
    given_here = skills is not None or resumes is not None
    profile = _profile() if with_weights or not given_here else None
    saved = profile.skills if profile else ()
    if not given_here and not saved:
        return Person(None, profile, None)
    words = vocabulary(catalog, files)
    if not given_here:
        return Person(you_of(named_skills(saved, words), words), profile, words)
    parts = [listed_skills([text_of(given)], words) for given in skills or ()]
    read = []
    for path in resumes or ():
        from careercli.person.resume import read_resume
        from careercli.views.person import read_text_of

        found = read_resume(path, words)
        parts.append(found.skills)
        matched = [(words.names[match.skill], match.words) for match in found.matched]
        read.append(read_text_of(str(path), found.kind, matched))
    named = together(parts)
    given = f"--skills {','.join(named.known)}" if named.known else ""
    return Person(you_of(named, words, given, tuple(read)), profile, words)


def you_of(
    skills: PersonSkills, words: "Vocabulary", given: str = "", read: tuple[str, ...] = ()
) -> "You":
    """Return skills as the views need them."""
    from careercli.views.person import You

    return You(skills, tuple(words.names[skill] for skill in skills.known), given, read)


def _profile() -> "Profile | None":
    path = profile_file()
    if not path.exists():
        return None
    from careercli.person.profile import load_profile

    return load_profile(path)


def text_of(given: str) -> str:
    """Return a list of skills as given, or as `-` (standard input) or @FILE holds it."""
    if given != "-" and not given.startswith("@"):
        return given
    from careercli.files.reading import BadFile, read_text

    try:
        return read_text(Path(given.removeprefix("@")))
    except BadFile as error:
        hint = "a list is a text with one skill a line, or with commas"
        raise UnreadableList(error.message, hint) from None
