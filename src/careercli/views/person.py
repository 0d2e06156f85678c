"""How a person's skills are spoken of, above every answer that rests on them."""

from collections.abc import Sequence
from typing import NamedTuple

from careercli.person.skills import PersonSkills, Unknown
from careercli.views.blocks import Command
from careercli.views.wording import listed


class You(NamedTuple):
    """The person's skills as a view needs them: with names, and how to give them again.

    `given` is what to type to give the same skills (empty where they are saved),
    `read` says what was read from a CV, and `options` give the same data.
    """

    skills: PersonSkills = PersonSkills()
    names: tuple[str, ...] = ()
    given: str = ""
    read: tuple[str, ...] = ()
    options: str = ""

    def command(self, command: str) -> str:
        """Return a command with the same skills."""
        return f"{command} {self.given}".rstrip() + self.options


def your_skills(you: You) -> tuple[str, ...]:
    """Return what counts as the person's skills, and what does not and why."""
    if not you.names and not you.skills.unknown and not you.read:
        how = "careercli gap --skills python,sql,aws (or save them: careercli me add python sql)"
        return (f"You have given no skills, so nothing is covered. Give yours: {how}",)
    saved = "" if you.given else " (your saved profile)"
    have = (
        f"You have {listed(you.names)}{saved}." if you.names else "None of these is a known skill."
    )
    return (*you.read, have, *(unknown_text(word) for word in you.skills.unknown))


def read_text_of(path: str, kind: str, found: Sequence[tuple[str, Sequence[str]]]) -> str:
    """Return what was read from a CV, with the words that named each skill, for correction."""
    named = ", ".join(
        name if tuple(words) == (name,) else f"{name} ({', '.join(words)})" for name, words in found
    )
    where = (
        "" if path == "-" else f" Where: {Command(('careercli', 'skills', '--read', path)).text}"
    )
    return f"Read from {path} ({kind}): {named or 'no skill'}.{where}"


def unknown_text(word: Unknown) -> str:
    """Return that a word is no skill, and the nearest names."""
    hint = f"; did you mean {listed(word.nearest, 'or')}?" if word.nearest else "."
    return f"Not counted: {word.given!r} is no skill that careercli knows{hint}"
