"""Which skills the postings' texts and tags name."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future

from careercli.catalog.bundled import data_table
from careercli.catalog.model import Skill
from careercli.catalog.vocabulary import Vocabulary, vocabulary_of
from careercli.market.engine.database import Engine
from careercli.market.extraction import Text, TextReading, readers
from careercli.market.skill_counting import (
    SHARED_LEAST,
    employers_own,
    named_by_one,
    named_by_several,
    shared,
    skill_count,
    tag_words,
    text_words,
    word_count,
)
from careercli.market.skill_counting import words as skill_words
from careercli.skilltext.lists import employer_skills, listed

TEXTS_AT_ONCE, TAGS_AT_ONCE = 500_000, 5_000_000
TEXTS_A_LIST, LISTS_AHEAD, NAMES_AT_ONCE, MOST_LATELY = 200, 6, 100_000, 10_000
_MEANING = {"word": "varchar", "kind": "varchar", "skill": "varchar"}
_NAMES = {"r": "bigint", "paragraph": "bigint", "skill": "varchar"}
_TEXTS = {"r": "bigint", "text": "varchar"}
Numbered = dict[Text, list[int]]
Read = Callable[[list[Text]], "Future[list[TextReading]]"]


def read_skills(engine: Engine, skills: tuple[Skill, ...]) -> None:
    """Make the tables `skill_count` (role, period, skill, n) and `plain_text` (r, text).

    `plain_text` holds the texts that had HTML or Markdown's marks, without them.
    Soft skills and the names of whole fields are left out.
    A posting counts once for a skill, however often and under however many names
    it names it.
    """
    words = vocabulary_of(skills)
    engine.load("meaning", _MEANING, ())
    texts = _read_texts(engine, skills)
    last = engine.one("select coalesce(max(row), -1) from chosen")
    if texts:
        _read_employers(engine, words)
    at_once = TEXTS_AT_ONCE if texts else TAGS_AT_ONCE
    counted: list[str] = []
    for part, first in enumerate(range(0, max(last, 0) + 1, at_once)):
        ends = first, first + at_once - 1
        engine.name(tag_words(part, *ends), text_words(part, *ends), skill_words(part))
        engine.keep(word_count(part))
        steps = [named_by_several(part)] if _learn_words(engine, part, words) else []
        steps += [named_by_one(part), *([employers_own(part)] if texts else ())]
        for step in steps:
            engine.keep(step)
        counted += [step.name for step in steps]
    engine.keep(skill_count(counted, sorted(left_out(skills))))


def _read_texts(engine: Engine, skills: tuple[Skill, ...]) -> bool:
    """Make `text_name` (r, paragraph, skill), `plain_text` and `shared`; return whether any."""
    engine.load("text_name", _NAMES, ())
    engine.load("plain_text", _TEXTS, ())
    count, characters = engine.rows(
        "select count(*), coalesce(sum(length(text)), 0) from chosen where text is not null"
    )[0]
    if count:
        with readers(skills, left_out(skills), characters) as read:
            _keep_readings(engine, _texts(engine), read)
    engine.keep(shared())
    return bool(count)


def _texts(engine: Engine) -> Iterator[list[tuple[int, str, bool]]]:
    """Yield the texts in lists: number, text, and whether paragraphs of its employer can be shared.

    So they can where it has several postings, of more than one role.
    """
    last = engine.one("select max(row) from chosen where text is not null")
    query = f"""
        select c.row, c.text, e.company is not null
        from chosen as c left join (
          select company from chosen where text is not null group by company
          having count(*) >= {SHARED_LEAST} and count(distinct role) > 1) as e
        on c.company = e.company
        where c.text is not null and c.row between $first and $last order by c.row"""
    for first in range(0, last + 1, TEXTS_AT_ONCE // 100):
        ends = {"first": first, "last": first + TEXTS_AT_ONCE // 100 - 1}
        rows = engine.rows(query, ends)
        yield from (rows[at : at + TEXTS_A_LIST] for at in range(0, len(rows), TEXTS_A_LIST))


def _keep_readings(
    engine: Engine,
    lists: Iterator[list[tuple[int, str, bool]]],
    read: Read,
) -> None:
    """Have texts read some hundred at a time, a few such lists ahead of what is written down.

    A text that came lately under another number is not read again.
    """
    waiting: deque[tuple[Numbered, Future[list[TextReading]]]] = deque()
    kept = _Kept()
    while True:
        batch = next(lists, [])
        if batch:
            fresh = kept.fresh(batch)
            waiting.append((fresh, read(list(fresh))))
        if waiting and (len(waiting) > LISTS_AHEAD or not batch):
            texts, readings = waiting.popleft()
            kept.add_all(texts, readings.result())
        is_last = not (batch or waiting)
        if len(kept.names[0]) > NAMES_AT_ONCE or is_last:
            engine.load_columns("text_name", kept.names)
            engine.load_columns("plain_text", kept.texts)
            kept.clear()
        if is_last:
            return


class _Kept:
    """What was read of texts lately, and columns of what is not written down yet."""

    def __init__(self) -> None:
        self._lately: dict[int, TextReading] = {}
        self.clear()

    def clear(self) -> None:
        """Forget what is written down."""
        self.names: list[list[object]] = [[], [], []]
        self.texts: list[list[object]] = [[], []]

    def fresh(self, batch: list[tuple[int, str, bool]]) -> Numbered:
        """Return the texts that have to be read, with their numbers, and add all others."""
        fresh: Numbered = {}
        for r, text, apart in batch:
            if reading := self._lately.get(hash((text, apart))):
                self.add(r, reading)
            else:
                fresh.setdefault((text, apart), []).append(r)
        return fresh

    def add_all(self, texts: Numbered, readings: list[TextReading]) -> None:
        """Add what texts say."""
        if len(self._lately) > MOST_LATELY:
            self._lately.clear()
        for (text, numbers), reading in zip(texts.items(), readings, strict=True):
            self._lately[hash(text)] = reading
            for r in numbers:
                self.add(r, reading)

    def add(self, r: int, reading: TextReading) -> None:
        """Add what a posting's text says."""
        if reading.text is not None:
            self.texts[0].append(r)
            self.texts[1].append(reading.text)
        if reading.named:
            skills, paragraphs = zip(*reading.named, strict=True)
            self.names[0] += [r] * len(skills)
            self.names[1] += paragraphs
            self.names[2] += skills


def _read_employers(engine: Engine, words: Vocabulary) -> None:
    """Make the table `employer_read` (company, skill) of employers that a skill is named after."""
    rows = engine.rows(
        "select distinct company from chosen where company is not null order by company"
    )
    named = [(company, skill) for (company,) in rows for skill in employer_skills(company, words)]
    engine.load("employer_read", {"company": "varchar", "skill": "varchar"}, named)


def left_out(skills: Iterable[Skill]) -> frozenset[str]:
    """Return the ids that no ranking lists: soft skills and the names of whole fields."""
    soft = {skill.id for skill in skills if skill.category == "soft"}
    return frozenset(soft | set(data_table("market.toml")["fields"]))


def _learn_words(engine: Engine, part: int, words: Vocabulary) -> bool:
    """Add to `meaning` what counted words mean; return whether several name the same skill."""
    fresh = engine.rows(f"""
        select distinct n.word, n.kind from word_count_{part} as n
        left join meaning as m on n.word = m.word and n.kind = m.kind
        where m.word is null order by n.kind, n.word""")
    rows: list[tuple[str, str, str | None]] = []
    for word, kind in fresh:
        names = listed(word, words) if kind == "tag" else (word,)
        rows += [(word, kind, skill) for skill in names or (None,)]
    engine.load("meaning", _MEANING, rows)
    several = "select 1 from meaning where skill is not null group by skill having count(*) > 1"
    return bool(engine.rows(f"{several} limit 1"))
