"""The sections of a page that `--section` can ask for."""

from collections.abc import Callable, Collection, Sequence
from typing import Generic, NamedTuple, TypeVar

from careercli.catalog.model import Topic
from careercli.views.blocks import Block, Section

Blocks = tuple[Block, ...]
Result = TypeVar("Result")
Setting = TypeVar("Setting")


class SectionKind(NamedTuple, Generic[Result, Setting]):
    """A section: what it makes of a result, and the topics of the figures in it.

    The setting is what else it needs, such as the words that give the next command the same data.
    """

    name: str
    title: str
    blocks: Callable[[Result, Setting], Blocks]
    topics: tuple[Topic, ...] = ()


def named(
    kinds: Sequence[SectionKind[Result, Setting]], names: Collection[str]
) -> list[SectionKind[Result, Setting]]:
    """Return the sections of these names, in their fixed order."""
    return [kind for kind in kinds if kind.name in names]


def filled(
    kinds: Sequence[SectionKind[Result, Setting]], result: Result, setting: Setting
) -> list[Section]:
    """Return the sections that have anything to say."""
    return [
        Section(kind.name, kind.title, blocks)
        for kind in kinds
        if (blocks := kind.blocks(result, setting))
    ]


def topics(kinds: Sequence[SectionKind[Result, Setting]]) -> set[Topic]:
    """Return the topics of the figures in some sections."""
    return {topic for kind in kinds for topic in kind.topics}
