"""Commands that a page tells its reader to type next."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from careercli.views.blocks import Command, Sentence

Options = Sequence[str]


def command(*words: str, options: Options = ()) -> "Command":
    """Return a command of careercli, with the options that give it the same data."""
    from careercli.views.blocks import Command  # which many a document does without

    return Command(("careercli", *words, *options))


def step(lead: str, *words: str, options: Options = ()) -> "Sentence":
    """Return a next step: what it answers, and the command."""
    return (f"{lead}: ", command(*words, options=options))
