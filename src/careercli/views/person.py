"""Sentences about the person's skills, above every answer that rests on them."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from careercli.analysis.implied import CountsAs
from careercli.analysis.role_gap import RoleGap
from careercli.person.skills import PersonSkills, Unknown
from careercli.views.commands import Options, command
from careercli.views.wording import counted, listed

if TYPE_CHECKING:
    from careercli.views.blocks import Command, Sentence

MOST_NAMED = 12  # skills of a person on a first screen
NONE: Mapping[str, tuple[str, ...]] = {}


class You(NamedTuple):
    """The person's skills as a view needs them: with names, and how to give them again.

    `again` are the words that give the same skills to another command (none where
    they are saved), `read` says what was read from a CV, and `options` give the same data.
    """

    skills: PersonSkills = PersonSkills()
    names: tuple[str, ...] = ()
    again: Options = ()
    read: tuple[str, ...] = ()
    options: Options = ()

    def command(self, *words: str) -> "Command":
        """Return a command with the same skills and the same data."""
        return command(*words, options=(*self.again, *self.options))

    def step(self, lead: str, *words: str) -> "Sentence":
        """Return a next step: what it answers, and the command with the same skills."""
        return (f"{lead}: ", self.command(*words))


def your_skills(
    you: You, implied: Mapping[str, tuple[str, ...]] = NONE, most: int | None = None
) -> "tuple[Sentence, ...]":
    """Return what counts as the person's skills, and what does not and why.

    `implied` has by id the names of what a skill counts as beside itself; of more than
    `most` skills the rest is counted.
    """
    if not you.names and not you.skills.unknown and not you.read:
        yours = command("gap", "--skills", "python,sql,aws")
        saved = command("me", "add", "python", "sql")
        lead = "You have given no skills, so nothing is covered. Give yours: "
        return ((lead, yours, " or save them: ", saved),)
    pairs = zip(you.skills.known, you.names, strict=True)
    names = [_with_implied(name, implied.get(skill, ())) for skill, name in pairs]
    if most is not None and len(names) > most:
        names = [*names[:most], f"and {len(names) - most} more"]
    you_are = "You" if you.again else "You (saved)"
    have = f"{you_are}: {', '.join(names)}" if names else "None of these is a known skill."
    return (*you.read, have, *(unknown_text(word) for word in you.skills.unknown))


def implied_by(roles: Iterable[RoleGap]) -> Mapping[str, tuple[str, ...]]:
    """Return by the person's skills what these count as in some roles: `{"eks": ("AWS",)}`."""
    skills = (skill for role in roles for skill in role.have)
    return _by_skill((skill.implied_by, skill.name) for skill in skills if skill.implied_by)


def implied_names(
    counts_as: Iterable[CountsAs], names: Mapping[str, str]
) -> Mapping[str, tuple[str, ...]]:
    """Return by the person's skills the names of what these count as; `names` are by id."""
    return _by_skill((skill.known, names[skill.id]) for skill in counts_as)


def _by_skill(pairs: Iterable[tuple[str, str]]) -> Mapping[str, tuple[str, ...]]:
    names: dict[str, dict[str, None]] = {}
    for known, implied in pairs:
        names.setdefault(known, {})[implied] = None
    return {known: tuple(implied) for known, implied in names.items()}


def _with_implied(name: str, implied: Sequence[str]) -> str:
    return f"{name} (counts as {listed(implied)})" if implied else name


def read_text_of(path: str, kind: str, matches: Sequence[tuple[str, Sequence[str]]]) -> str:
    """Return how much was read from a CV, and which skills other words than their name named.

    The skills themselves stand below it.
    """
    others = [f"{name} ({', '.join(words)})" for name, words in matches if tuple(words) != (name,)]
    named = counted(len(matches), "skill") + (
        f"; by other words {listed(others)}" if others else ""
    )
    where = "" if path == "-" else f" Where: {command('skills', '--read', path).text}"
    return f"Read from {path} ({kind}): {named}.{where}"


def unknown_text(word: Unknown) -> str:
    """Return that a word is not a skill, and the nearest names."""
    hint = f"; did you mean {listed(word.nearest, 'or')}?" if word.nearest else "."
    return f"Not counted: {word.given!r} is not a skill that careercli knows{hint}"
