"""The vocabulary, and which roles want what."""

from typing import TYPE_CHECKING, NamedTuple

from careercli.analysis.skill_list import list_skills
from careercli.answers.world import Answer, Data, World, loaded
from careercli.catalog.vocabulary import vocabulary_of
from careercli.views.skill_list.document import document

if TYPE_CHECKING:
    from careercli.views.blocks import Page


class SkillsRequest(NamedTuple):
    """A skill, or a part of its name; `every` lists those that no role wants too."""

    query: str | None = None
    every: bool = False
    data: Data = Data()


def answer(request: SkillsRequest, world: World) -> Answer:
    """Return the skills and the roles that want them."""
    catalog = loaded(world, request.data, every_skill=True)
    words = vocabulary_of(catalog.skills)
    skills = list_skills(catalog, words, request.query, request.every)
    unknown = request.query is not None and not skills.skills
    nearest = words.nearest(request.query or "") if unknown else ()

    def page() -> "Page":
        from careercli.views.skill_list.page import page

        return page(skills, nearest, request.data.options)

    return Answer(lambda: document(skills, nearest), page)
