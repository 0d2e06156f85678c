"""What is new on the user's boards for some roles, and how much of it the person covers."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from careercli.analysis.posting_gap import posting_gap
from careercli.analysis.watch import NewOpening, Watch, in_order
from careercli.answers.person import Person, SkillInput, person
from careercli.answers.world import Answer, Data, World, loaded, vocabulary
from careercli.catalog.lookup import find_role
from careercli.catalog.model import Catalog, Role
from careercli.errors import CareerError, WrongUse
from careercli.market.fetching import archive
from careercli.market.fetching.log import day_of
from careercli.market.importing import Say
from careercli.market.new_postings import NewPosting, read_new, title_of
from careercli.market.titles import TitleRules, title_rules
from careercli.views.market.watch_document import watch_document
from careercli.views.person import You

if TYPE_CHECKING:
    from careercli.catalog.vocabulary import Vocabulary
    from careercli.views.blocks import Page


class NoUpdate(CareerError):
    """A folder in which no board answered on any day."""


class NoTitles(WrongUse):
    """A role for which the titles of its openings are not known."""


class WatchRequest(NamedTuple):
    """Roles to watch, and the folder in which updates save the payloads of boards.

    `roles` are ids, aliases or titles. `skills` are what the person knows; without any, those of
    a saved profile count, where one is read. `options` are the words that name the same folder.
    """

    roles: tuple[str, ...]
    folder: Path
    skills: SkillInput | None = None
    options: tuple[str, ...] = ()


class _New(NamedTuple):
    """Openings that are new, with what `Watch` says of them, as their boards publish them."""

    watch: Watch
    postings: tuple[tuple[str, str | None, NewPosting], ...]


def answer(request: WatchRequest, world: World, say: Say) -> Answer:
    """Return what is new since the last update; raise `CareerError` where there is none."""
    catalog = loaded(world, Data(), every_skill=True)
    rules = title_rules()
    roles = _roles(catalog, request.roles, rules)
    somebody = person(world, Data(), catalog, request.skills)
    new = _new(request.folder, roles, rules, world, say)
    words = somebody.words or vocabulary(world, Data(), catalog)
    openings = in_order(_openings(new.postings, catalog, somebody, words))
    result = new.watch._replace(known=somebody.known or (), openings=openings)
    titles = {role.id: role.title for role in roles}
    you = (somebody.you or You())._replace(options=request.options)

    def page() -> "Page":
        from careercli.views.market.watch_page import watch_page

        return watch_page(result, you, titles, words.names)

    return Answer(lambda: watch_document(result), page, personal=bool(somebody.you))


def _roles(catalog: Catalog, names: Iterable[str], rules: TitleRules) -> tuple[Role, ...]:
    """Return the roles of the names, each once; raise `UnknownRole` and `NoTitles`."""
    roles = {role.id: role for role in (find_role(catalog, name) for name in names)}
    known = {rule.role for rule in rules.titles}
    for role in roles.values():
        if role.id not in known:
            hint = f"roles whose titles are known: {', '.join(sorted(known))}"
            raise NoTitles(f"{role.title}: it is not known what its openings are called", hint)
    return tuple(roles.values())


def _new(into: Path, roles: tuple[Role, ...], rules: TitleRules, world: World, say: Say) -> _New:
    """Return the openings of the last update that their boards did not have before."""
    folder = archive.last_day(into)
    day = day_of(folder) if folder else None
    if folder is None or day is None:
        hint = "run `careercli market update`, or give a folder that `market fetch` wrote"
        raise NoUpdate(f"no board answered on any day in {into}", hint)
    before = archive.last_day(into, day)
    answers = archive.whole_answers(folder)
    earlier = archive.earlier_ids(into, day, answers.keys())
    new = [
        (name, entry.company, posting)
        for name, entry in answers.items() if name in earlier
        for posting in archive.openings(folder, entry) or ()
        if str(posting.get("id")) not in earlier[name]
    ]  # fmt: skip
    ids = tuple(role.id for role in roles)
    read = read_new([posting for *_, posting in new], ids, rules, world.today, say)
    boards = {id(posting): (name, company) for name, company, posting in new}
    since = day_of(before) if before else None
    watch = Watch(day, since, ids, len(earlier), len(answers) - len(earlier), (), ())
    return _New(watch, tuple((*boards[id(one.posting)], one) for one in read))


def _openings(
    postings: Iterable[tuple[str, str | None, NewPosting]],
    catalog: Catalog,
    somebody: Person,
    words: "Vocabulary",
) -> Iterable[NewOpening]:
    """Yield openings with the skills that they name, compared with the person's."""
    from careercli.market.posting import lines_of
    from careercli.market.wanted import wants
    from careercli.skilltext.lists import employer_skills
    from careercli.skilltext.reader import Reader

    reader = Reader(catalog.skills)
    for board, company, (role, posting, pay) in postings:
        company = company or _words(posting.get("company"))
        employers = employer_skills(company, words) if company else ()
        wanted = wants(lines_of(str(posting.get("text") or "")), reader, employers)
        gap = posting_gap(
            catalog, wanted, somebody.known or (),
            names=words.names, near=words.near, implies=words.implies,
        )  # fmt: skip
        missing = tuple(skill.id for skill in gap.skills if not skill.have)
        yield NewOpening(
            id=f"{board}/{posting.get('id')}",
            role=role,
            title=title_of(posting),
            company=company,
            place=_words(posting.get("place")),
            pay=pay,
            url=_address(posting.get("url")),
            posted=(_words(posting.get("posted")) or "")[:10] or None,
            skills=tuple(skill.id for skill in gap.skills),
            covered=gap.every if somebody.you else None,
            missing=missing if somebody.you else None,
        )


def _words(value: object) -> str | None:
    return " ".join(str(value).split()) or None if value is not None else None


def _address(value: object) -> str | None:
    """Return an address of the web, None for anything else."""
    address = _words(value) or ""
    return address if address.startswith(("https://", "http://")) else None
