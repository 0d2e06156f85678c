"""The prompts that an agent's user can pick."""

from collections.abc import Mapping
from typing import NamedTuple


class Blank(NamedTuple):
    """What the user fills in."""

    name: str
    about: str
    required: bool = False


class Prompt(NamedTuple):
    """A prompt: its text has the blanks in braces; those that are left empty read `unstated`."""

    name: str
    title: str
    about: str
    blanks: tuple[Blank, ...]
    unstated: str
    text: str

    def filled(self, words: Mapping[str, str]) -> str:
        """Return the text with what the user filled in."""
        of = {blank.name: words.get(blank.name, "").strip() for blank in self.blanks}
        return self.text.format_map({name: word or self.unstated for name, word in of.items()})


PROMPTS = (
    Prompt(
        "choose_between_careers",
        "Choose between careers",
        "Which of these roles to go for, and how sure that is.",
        (
            Blank("roles", "2 to 6 roles, with commas between", required=True),
            Blank("priorities", "What matters: pay, openings, remote work, entry level, fit"),
            Blank("skills", "What you know, with commas between"),
        ),
        "(not stated)",
        """\
Help me choose between these careers: {roles}.
What matters to me: {priorities}. My skills: {skills}.

Find the ids with `roles`, then call `compare` once with all of them. If I stated what
matters, call `rank` with weights that say so; if I stated skills, give them to both, and call
`switch` or `gap` for the two that lead. Then answer in this order: which one and why, in two
sentences; what the sources agree on and what they dispute; what I would have to learn; which
figure would change your mind. Recommend only what is `confirmed` or stands at `one source`, and
give each figure with its source, period and n.
""",
    ),
    Prompt(
        "plan_what_to_learn",
        "Plan what to learn",
        "What to learn first for a role, from the skills that you have.",
        (
            Blank("skills", "What you know, with commas between", required=True),
            Blank("role", "The role that you want"),
            Blank("hours", "Hours a week that you have"),
        ),
        "(not stated)",
        """\
Help me plan what to learn. My skills: {skills}. The role that I want: {role}.
Hours a week: {hours}.

Call `gap` with my skills, and with the role if I stated one; without one, tell me the three
nearest roles and go on with the one that I choose. Take what to learn first from `missing` and
its `gain`, and what is quickly learnt from `near`. Call `gap` again with `learn` to say how far
the plan brings me. Then give me a plan of at most five steps, each with the skill, why it comes
there, what I know that helps, and what I can build to show it. Say that coverage counts
tools, not experience. Invent no course and no link.
""",
    ),
)
