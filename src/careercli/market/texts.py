"""What the postings' texts say: skills, pay in words, and whether the work is remote."""

import tomllib
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from typing import TYPE_CHECKING

from careercli.catalog.bundled import data_file
from careercli.catalog.model import Skill
from careercli.catalog.vocabulary import Vocabulary, vocabulary_of
from careercli.market import dialect, pay
from careercli.market.extraction import TextReading, readers
from careercli.skilltext.lists import employer_skills, listed

if TYPE_CHECKING:
    import duckdb

TEXTS_AT_ONCE, TAGS_AT_ONCE = 500_000, 5_000_000
LINES_AT_ONCE = 50_000
TEXTS_A_LIST, LISTS_AHEAD, NAMES_AT_ONCE, MOST_LATELY = 200, 6, 100_000, 10_000
SHARED_LEAST = 3  # postings that share a paragraph
Numbered = dict[str, list[tuple[int, bool]]]
Read = Callable[[list[str]], "Future[list[TextReading]]"]
REMOTE = (
    r"(?i)\b(?:(?:not|no|isn't|never|without) (?:[a-z]+ ){0,3})?"
    r"(?:(?:fully|100%|completely|entirely)[ -]remote|remote[ -]first"
    r"|(?:position|role|job|opportunity) is (?:fully )?remote"
    r"|remote (?:role|position|job|opportunity)"
    r"|hybrid (?:role|position|work|schedule|working)"
    r"|(?:in|into|from) our office|in(?:to)? the office"
    r"|[1-4] days? (?:a|per) week (?:in|at|on|from)|in-office|on-?site (?:role|position|work)"
    r"|office-based)\b"
)
_DENIED = "^(?:not|no|isn't|never|without) "  # says what the work is not, which tells little
_AWAY = r"^(?:hybrid|on-?site|office|in-office|[1-4] days?|(?:in|into|from) (?:the|our) office)"


def read_skills(connection: "duckdb.DuckDBPyConnection", skills: tuple[Skill, ...]) -> None:
    """Make the tables `skill_count` (role, period, skill, n) and `plain_text` (r, text).

    `plain_text` holds the texts that had HTML or Markdown's marks, without them.
    Soft skills and the names of whole fields are left out.
    A posting counts once for a skill, however often and under however many names
    it names it.
    """
    words = vocabulary_of(skills)
    general = left_out(skills)
    connection.execute("create table meaning (word varchar, kind varchar, skill varchar)")
    connection.execute(
        "create table skill_part (role varchar, period date, skill varchar, n bigint)"
    )
    texts = _read_texts(connection, skills)
    (last,) = connection.execute("select coalesce(max(r), -1) from chosen").fetchall()[0]
    if texts:
        _read_employers(connection, words)
    at_once = TEXTS_AT_ONCE if texts else TAGS_AT_ONCE
    for first in range(0, last + 1, at_once):
        ends = f"between {first} and {first + at_once - 1}"
        connection.execute(f"create or replace temp view named_tag as {_tags(ends)}")
        connection.execute(f"create or replace temp view named_text as {_TEXT_SKILL.format(ends)}")
        connection.execute(_WORD_COUNT)
        if _learn_words(connection, words):
            connection.execute(_NAMED_BY_SEVERAL)
        connection.execute(_NAMED_BY_ONE)
        if texts:
            connection.execute(_EMPLOYERS_OWN)
    connection.execute(
        f"""
        create table skill_count as
        select role, period, skill, cast(sum(n) as bigint) as n
        from skill_part where skill not in (select {dialect.each("$left_out")})
        group by role, period, skill""",
        {"left_out": sorted(general)},
    )


def _read_texts(connection: "duckdb.DuckDBPyConnection", skills: tuple[Skill, ...]) -> bool:
    """Make `text_name` (r, paragraph, skill), `plain_text` and `shared`; return whether any."""
    connection.execute("create table text_name (r bigint, paragraph bigint, skill varchar)")
    connection.execute("create table plain_text (r bigint, text varchar)")
    count, characters = connection.execute(
        "select count(*), coalesce(sum(length(text)), 0) from chosen where text is not null"
    ).fetchall()[0]
    if count:
        with readers(skills, characters) as read:
            _keep_readings(connection, _texts(connection), read)
    connection.execute(f"create table shared as {_SHARED}")
    return bool(count)


def _texts(connection: "duckdb.DuckDBPyConnection") -> Iterator[list[tuple[int, str, bool]]]:
    """Yield the texts in lists: number, text, and whether its employer has several."""
    (last,) = connection.execute("select max(r) from chosen where text is not null").fetchall()[0]
    query = f"""
        select c.r, c.text, coalesce(e.n >= {SHARED_LEAST}, false)
        from chosen as c left join (
          select company, count(*) as n from chosen where text is not null group by company) as e
        on c.company = e.company
        where c.text is not null and c.r between $first and $last order by c.r"""
    for first in range(0, last + 1, TEXTS_AT_ONCE // 100):
        ends = {"first": first, "last": first + TEXTS_AT_ONCE // 100 - 1}
        rows = connection.execute(query, ends).fetchall()
        yield from (rows[at : at + TEXTS_A_LIST] for at in range(0, len(rows), TEXTS_A_LIST))


def _keep_readings(
    connection: "duckdb.DuckDBPyConnection",
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
            dialect.insert(connection, "text_name", kept.names)
            dialect.insert(connection, "plain_text", kept.texts)
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
        for r, text, several in batch:
            if reading := self._lately.get(hash(text)):
                self.add(r, several, reading)
            else:
                fresh.setdefault(text, []).append((r, several))
        return fresh

    def add_all(self, texts: Numbered, readings: list[TextReading]) -> None:
        """Add what texts say."""
        if len(self._lately) > MOST_LATELY:
            self._lately.clear()
        for (text, numbers), reading in zip(texts.items(), readings, strict=True):
            self._lately[hash(text)] = reading
            for r, several in numbers:
                self.add(r, several, reading)

    def add(self, r: int, several: bool, reading: TextReading) -> None:
        """Add what a posting's text says; its paragraphs count where its employer has several."""
        if reading.text is not None:
            self.texts[0].append(r)
            self.texts[1].append(reading.text)
        named = reading.named if several else [(skill, 0) for skill in reading.skills]
        self.names[0] += [r] * len(named)
        self.names[1] += [paragraph for _, paragraph in named]
        self.names[2] += [skill for skill, _ in named]


# Paragraphs that stand in most postings of an employer, whatever the role: its About us.
_SHARED = f"""
    with named as (
      select c.company, c.role, n.r, n.paragraph from text_name as n join chosen as c on n.r = c.r
      where c.company is not null),
    told as (select company, count(distinct r) as postings from named group by company)
    select n.company, n.paragraph from named as n join told as t on n.company = t.company
    where n.paragraph != 0
    group by n.company, n.paragraph, t.postings
    having count(distinct n.role) > 1 and count(distinct n.r) >= {SHARED_LEAST}
      and 2 * count(distinct n.r) > t.postings"""
_TEXT_SKILL = """
    select distinct n.r, c.role, c.period, n.skill as word, 'text' as kind
    from text_name as n join chosen as c on n.r = c.r
    left join shared as s on c.company = s.company and n.paragraph = s.paragraph
    where n.r {} and s.paragraph is null"""
_WORD_COUNT = """
    create or replace temp table word_count as
    select role, period, word, 'tag' as kind, count(*) as n from named_tag
    group by role, period, word
    union all
    select role, period, word, kind, count(*) from named_text
    group by role, period, word, kind"""
# A skill that only one word names counts once for each of them; one that several name has to be
# taken together first, posting by posting.
_KNOWN = """(select word, kind, skill from meaning where skill {} (
    select skill from meaning where skill is not null group by skill having count(*) > 1)) as k
    on n.word = k.word and n.kind = k.kind"""
_NAMED_BY_ONE = f"""
    insert into skill_part
    select n.role, n.period, k.skill, sum(n.n)
    from word_count as n join {_KNOWN.format("not in")}
    group by n.role, n.period, k.skill"""
_NAMED = """(
    select r, role, period, word, 'tag' as kind from named_tag
    union all select r, role, period, word, kind from named_text)"""
_NAMED_BY_SEVERAL = f"""
    insert into skill_part
    select role, period, skill, count(*) from (
      select distinct n.r, n.role, n.period, k.skill
      from {_NAMED} as n join {_KNOWN.format("in")}) as several
    group by role, period, skill"""


# An employer's texts name the employer: that is no skill, unless a tag says so.
_EMPLOYERS_OWN = f"""
    insert into skill_part
    select role, period, skill, -count(*) from (
      select n.r, n.role, n.period, k.skill
      from {_NAMED} as n join meaning as k on n.word = k.word and n.kind = k.kind
      join chosen as c on n.r = c.r
      join employer_read as e on c.company = e.company and k.skill = e.skill
      group by n.r, n.role, n.period, k.skill
      having max(case when n.kind = 'tag' then 1 else 0 end) = 0) as own
    group by role, period, skill"""


def _read_employers(connection: "duckdb.DuckDBPyConnection", words: Vocabulary) -> None:
    """Make the table `employer_read` (company, skill) of employers that a skill is named after."""
    connection.execute("create table employer_read (company varchar, skill varchar)")
    rows = connection.execute(
        "select distinct company from chosen where company is not null order by company"
    ).fetchall()
    held = [(company, skill) for (company,) in rows for skill in employer_skills(company, words)]
    columns: list[list[object]] = [list(column) for column in zip(*held, strict=True)] or [[]]
    dialect.insert(connection, "employer_read", columns)


def left_out(skills: Iterable[Skill]) -> frozenset[str]:
    """Return the ids that no ranking lists: soft skills and the names of whole fields."""
    soft = {skill.id for skill in skills if skill.category == "soft"}
    return frozenset(soft | set(tomllib.loads(data_file("market.toml"))["fields"]))


def _tags(ends: str) -> str:
    """Return the SQL of the tags of some postings, each once a posting."""
    return f"""
        select r, role, period, {dialect.each(dialect.distinct("words"))} as word from (
          select r, role, period, {dialect.tags("tags")} as words
          from chosen where r {ends} and tags is not null) as tagged"""


def _learn_words(connection: "duckdb.DuckDBPyConnection", words: Vocabulary) -> bool:
    """Add to `meaning` what counted words mean; return whether several name the same skill."""
    fresh = connection.execute("""
        select distinct n.word, n.kind from word_count as n
        left join meaning as m on n.word = m.word and n.kind = m.kind
        where m.word is null order by n.kind, n.word""").fetchall()
    rows: list[tuple[str, str, str | None]] = []
    for word, kind in fresh:
        found = listed(word, words) if kind == "tag" else (word,)
        rows += [(word, kind, skill) for skill in found or (None,)]
    columns: list[list[object]] = [list(column) for column in zip(*rows, strict=True)] or [[]]
    dialect.insert(connection, "meaning", columns)
    again = "select 1 from meaning where skill is not null group by skill having count(*) > 1"
    return bool(connection.execute(f"{again} limit 1").fetchall())


def read_pay(connection: "duckdb.DuckDBPyConnection") -> None:
    """Make the table `text_pay` (r, low, high, currency, no_pay, swapped) of the pay in words.

    Only where a posting's own fields state none, and of its text only where no field holds
    pay in words. Of several ranges in one currency and period all count, from the lowest to
    the highest end: pay by place or by level.
    """
    connection.execute(f"""
        create table money_line as
        select r, {dialect.each("found")} as words from (
          select c.r, {dialect.all_found("coalesce(c.pay, p.text, c.text)", pay.LINES)} as found
          from chosen as c left join plain_text as p on c.r = p.r
          where c.low is null and coalesce(c.pay, c.text) is not null) as held""")
    _read_ranges(connection)
    connection.execute(f"""
        create table text_pay as
        with stated as (select *, row_number() over (partition by r order by place) as nth
          from text_range),
        p as (select s.r, min(s.low) as low, max(s.high) as high, s.currency, s.period,
            null as predicted
          from stated as s join stated as f on s.r = f.r and f.nth = 1
            and s.currency = f.currency and s.period is not distinct from f.period
          group by s.r, s.currency, s.period)
        select p.r, p.currency, {pay.YEARLY} from p
        left join (values {", ".join(f"('{n}', {f})" for n, f in pay.PER_YEAR.items())})
          as u(label, factor) on p.period = u.label
        left join currency_read as m on p.currency = m.currency""")


def _read_ranges(connection: "duckdb.DuckDBPyConnection") -> None:
    """Make the table `text_range` of the ranges that stand in `money_line`, `place` by place."""
    connection.execute(
        "create table text_range"
        " (r bigint, place bigint, low double, high double, period varchar, currency varchar)"
    )
    (lines,) = connection.execute("select count(*) from money_line").fetchall()[0]
    place = 0
    for first in range(0, lines, LINES_AT_ONCE):
        rows = connection.execute(
            "select r, words from money_line where rowid >= $first and rowid < $stop"
            " order by rowid",
            {"first": first, "stop": first + LINES_AT_ONCE},
        ).fetchall()
        found = [(r, stated) for r, words in rows for stated in pay.ranges(words)]
        held = [(r, place + at, *stated) for at, (r, stated) in enumerate(found)]
        columns: list[list[object]] = [list(column) for column in zip(*held, strict=True)] or [[]]
        dialect.insert(connection, "text_range", columns)
        place += len(found)


def read_remote(connection: "duckdb.DuckDBPyConnection") -> None:
    """Make the table `text_home` (r, remote) of postings of which only the text says it."""
    connection.execute(f"""
        create table text_home as
        select r, away = 0 as remote from (
          select r, {dialect.matching("found", ".")} - {dialect.matching("found", _DENIED)} as n,
            {dialect.matching("found", f"(?:{_AWAY})")} as away
          from (select c.r, {dialect.all_found("coalesce(p.text, c.text)", REMOTE)} as found
            from chosen as c left join plain_text as p on c.r = p.r
            where c.at_home is null and c.text is not null) as told) as counted
        where n > 0 and away in (0, n)""")
