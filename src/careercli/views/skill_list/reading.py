"""What `skills --read` says: the skills of a text, what named them, and what was passed over."""

from careercli.person.reading import PassedOver, Reading, Words
from careercli.views.blocks import Block, Cell, Column, Command, Page, Section, Table, Text, cells
from careercli.views.person import unknown_text
from careercli.views.skill_list.document import SkillsDocument
from careercli.views.wording import ABSENT, count, counted

REASONS = {
    "denied": "denied",
    "company": "names a company",
    "about": "about the employer",
    "applying": "about how to apply",
    "benefit": "about a benefit",
    "employer": "the employer's own name",
    "address": "part of an address",
    "everyday word": "an everyday word, with no skill beside it",
}


def reading_document(text: Reading, known: int) -> SkillsDocument:
    """Return the document of what was read; `known` is how many skills there are in all."""
    return SkillsDocument("careercli/skills/1", None, known, (), (), text)


def reading_page(text: Reading) -> Page:
    """Return what was read as a page: a table of skills, one of what was passed over."""
    skills = tuple(
        (Cell(skill.name, "strong"), *cells(_words(skill.named_by), _lines(skill.named_by)))
        for skill in text.skills
    )
    passed = tuple((Cell(over.words, "muted"), *cells(*_passed(over))) for over in text.passed_over)
    columns = (Column("Skill"), Column("Named by"), Column("Line", "right"))
    over = (Column("Words"), Column("Line", "right"), Column("Would be"), Column("Why not"))
    unknown: tuple[Block, ...] = tuple(Text(unknown_text(word)) for word in text.unknown)
    read = counted(len(skills), "skill")
    sections = (
        Section("read", "", (Table(columns, skills),) if skills else ()),
        Section("passed-over", "Passed over", (Table(over, passed),) if passed else ()),
        Section("unknown", "Not known", unknown),
    )
    return Page(
        title="",
        intro=(f"{read} read ({text.kind}), {count(len(passed))} passed over.",),
        sections=tuple(section for section in sections if section.blocks),
        outro=(("One skill in full: ", Command(("careercli", "skills", text.skills[0].id))),)
        if text.skills
        else (),
    )


def _words(named_by: tuple[Words, ...]) -> str:
    return ", ".join(dict.fromkeys(words.words for words in named_by))


def _lines(named_by: tuple[Words, ...]) -> str:
    lines = dict.fromkeys(str(words.line) for words in named_by if words.line)
    return ", ".join(lines) or ABSENT


def _passed(over: PassedOver) -> tuple[str, str, str]:
    return str(over.line or ABSENT), over.name, REASONS[over.reason]
