"""One posting against a person's skills."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from careercli.analysis.posting_gap import posting_gap
from careercli.answers.person import SkillInput, person
from careercli.answers.world import Answer, Data, World, loaded, vocabulary
from careercli.catalog.lookup import find_role
from careercli.catalog.model import Catalog, Role
from careercli.errors import WrongUse
from careercli.views.gap.document import posting_document
from careercli.views.person import You

if TYPE_CHECKING:
    from careercli.market.posting import PostingText
    from careercli.views.blocks import Page


class PostingRequest(NamedTuple):
    """A posting to hold the person's skills against.

    `posting` is the whole text of one posting: plain, HTML, Markdown or a board's JSON (a path
    is read as a file). `role` is the role that it is read as, by id, alias or title; without
    one the posting's title decides. `skills` are what the person knows; without any, those of a
    saved profile count, where one is read. `full` shows every skill of the role that the
    posting does not name.
    """

    posting: Path | str
    role: str | None = None
    skills: SkillInput | None = None
    full: bool = False
    data: Data = Data()


def answer(request: PostingRequest, world: World) -> Answer:
    """Return how far the person is from a posting; raise `CareerError` where there is none."""
    from careercli.market.posting import named, read_posting
    from careercli.market.wanted import wants
    from careercli.skilltext.lists import employer_skills
    from careercli.skilltext.reader import Reader

    posting = read_posting(request.posting)
    catalog = loaded(world, request.data, every_skill=True)
    somebody = person(world, request.data, catalog, request.skills)
    you = somebody.you or You()
    words = somebody.words or vocabulary(world, request.data, catalog)
    employers = employer_skills(posting.company, words) if posting.company else ()
    wanted = wants(posting.text, Reader(catalog.skills), employers)
    if not wanted.must and not wanted.nice:
        hint = "give the whole text of the posting; `careercli skills` lists what is known"
        name = named(request.posting)
        raise NoSkillNamed(f"{name}: names no skill that careercli knows", hint)
    title, role = _title(posting, request.role, catalog)
    result = posting_gap(
        catalog,
        wanted,
        you.skills.known,
        names=words.names,
        near=words.near,
        implies=words.implies,
        title=title,
        role=role,
        source_id=request.data.source,
    )
    you = you._replace(options=request.data.options)

    def page() -> "Page":
        from careercli.views.gap.posting import page

        return page(result, you, words.names, world.today, full=request.full)

    return Answer(lambda: posting_document(result, you), page, personal=bool(you.names))


class NoSkillNamed(WrongUse):
    """A posting without a skill in it."""


def _title(
    posting: "PostingText", role: str | None, catalog: Catalog
) -> tuple[str | None, Role | None]:
    """Return a posting's title and the role that it is of, the asked one if there is one."""
    first = posting.titles[0] if posting.titles else None
    if role is not None:
        return first, find_role(catalog, role)
    from careercli.market.titles import title_rules

    rules, ids = title_rules(), {role.id: role for role in catalog.roles}
    for title in posting.titles:
        if of := ids.get(rules.read(title).role or ""):
            return title, of
    return first, None
