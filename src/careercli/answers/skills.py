"""The vocabulary, and which roles want what."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from careercli.analysis.skill_list import list_skills
from careercli.answers.world import Answer, Data, World, loaded
from careercli.catalog.vocabulary import vocabulary_of
from careercli.views.skill_list.document import document

if TYPE_CHECKING:
    from careercli.catalog.model import Catalog
    from careercli.catalog.vocabulary import Vocabulary
    from careercli.views.blocks import Page


class SkillsRequest(NamedTuple):
    """Which skills to list.

    `query` is a skill, or a part of its name. `every` also lists those that no role wants. `read`
    is a file: the answer then says which skills careercli reads in it.
    """

    query: str | None = None
    every: bool = False
    data: Data = Data()
    read: Path | None = None


def answer(request: SkillsRequest, world: World) -> Answer:
    """Return the skills and the roles that want them."""
    catalog = loaded(world, request.data, every_skill=True)
    words = vocabulary_of(catalog.skills)
    if request.read is not None:
        return _reading(request.read, catalog, words)
    skills = list_skills(catalog, words, request.query, request.every)
    unknown = request.query is not None and not skills.skills
    nearest = words.nearest(request.query or "") if unknown else ()

    def page() -> "Page":
        from careercli.views.skill_list.page import page

        return page(skills, nearest, request.data.options)

    return Answer(lambda: document(skills, nearest), page)


def _reading(path: Path, catalog: "Catalog", words: "Vocabulary") -> Answer:
    """Return which skills a text names, and what is passed over; raise `BadResume`."""
    from careercli.person.reading import reading
    from careercli.person.resume import read_words
    from careercli.skilltext.reader import Reader
    from careercli.views.skill_list.reading import reading_document, reading_page

    text = reading(read_words(path, words, Reader(catalog.skills)), words.names)
    return Answer(lambda: reading_document(text, len(catalog.skills)), lambda: reading_page(text))
