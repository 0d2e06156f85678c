"""What the postings' texts say: skills, pay in words, and whether the work is remote."""

import tomllib
from collections.abc import Iterable
from typing import TYPE_CHECKING

from careercli.catalog.bundled import data_file
from careercli.catalog.model import Skill
from careercli.market import dialect, pay


if TYPE_CHECKING:
    import duckdb

TEXTS_AT_ONCE, TAGS_AT_ONCE = 500_000, 5_000_000
LINES_AT_ONCE = 50_000
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
    """Make the table `skill_count` (role, period, skill, n).

    Soft skills and the names of whole fields are left out.
    A posting counts once for a skill, however often and under however many names
    it names it.
    """
    reader = Reader(skills)
    texts = connection.execute("select 1 from chosen where text is not null limit 1").fetchall()
    general = left_out(skills)
    wanted = patterns(skills, general) if texts else None
    connection.execute("create table meaning (word varchar, kind varchar, skill varchar)")
    connection.execute(
        "create table skill_part (role varchar, period date, skill varchar, n bigint)"
    )
    (last,) = connection.execute("select coalesce(max(r), -1) from chosen").fetchall()[0]
    if wanted:
        _read_employers(connection, reader)
    # Patterns are matched once and their words kept; to take tags apart again costs less than that.
    at_once = TEXTS_AT_ONCE if wanted else TAGS_AT_ONCE
    for first in range(0, last + 1, at_once):
        ends = first, first + at_once - 1
        connection.execute(f"create or replace temp view named_tag as {_tags(*ends)}")
        matches = _matches(wanted, *ends)
        connection.execute(f"create or replace temp table named_text as {matches}")
        connection.execute(_WORD_COUNT)
        if _learn_words(connection, reader):
            connection.execute(_NAMED_BY_SEVERAL)
        connection.execute(_NAMED_BY_ONE)
        if wanted:
            connection.execute(_EMPLOYERS_OWN)
    connection.execute(
        f"""
        create table skill_count as
        select role, period, skill, cast(sum(n) as bigint) as n
        from skill_part where skill not in (select {dialect.each("$left_out")})
        group by role, period, skill""",
        {"left_out": sorted(general)},
    )


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


def _read_employers(connection: "duckdb.DuckDBPyConnection", reader: "Reader") -> None:
    """Make the table `employer_read` (company, skill) of employers that a skill is named after."""
    connection.execute("create table employer_read (company varchar, skill varchar)")
    rows = connection.execute(
        "select distinct company from chosen where company is not null order by company"
    ).fetchall()
    held = [(company, skill) for (company,) in rows if (skill := reader.tag(company))]
    columns: list[list[object]] = [list(column) for column in zip(*held, strict=True)] or [[]]
    dialect.insert(connection, "employer_read", columns)


def left_out(skills: Iterable[Skill]) -> frozenset[str]:
    """Return the ids that no ranking lists: soft skills and the names of whole fields."""
    soft = {skill.id for skill in skills if skill.category == "soft"}
    return frozenset(soft | set(tomllib.loads(data_file("market.toml"))["fields"]))


def _tags(first: int, last: int) -> str:
    """Return the SQL of the tags of some postings, each once a posting."""
    return f"""
        select r, role, period, {dialect.each(dialect.distinct("words"))} as word from (
          select r, role, period, {dialect.tags("tags")} as words
          from chosen where r between {first} and {last} and tags is not null) as tagged"""


def _matches(wanted: "Patterns | None", first: int, last: int) -> str:
    """Return the SQL of what may name a skill in some postings' texts, each once a posting."""
    if wanted is None:  # an empty table of the same form
        return "select r, role, period, tags as word, 'plain' as kind from chosen where 1 = 0"
    once = dialect.each(dialect.distinct("plain")), dialect.each(dialect.distinct("company"))
    return f"""
        with plainer as (
          select r, role, period, {dialect.without_accents("text")} as text
          from chosen where r between {first} and {last} and text is not null),
        matched as materialized (
          select r, role, period, {dialect.found("text", wanted.trie)} as plain,
            {dialect.all_found("text", wanted.company)} as company
          from plainer)
        select r, role, period, {once[0]} as word, 'plain' as kind from matched
        union all select r, role, period, {once[1]}, 'company' from matched"""


def _learn_words(connection: "duckdb.DuckDBPyConnection", reader: "Reader") -> bool:
    """Add to `meaning` what counted words mean; return whether several name the same skill."""
    fresh = connection.execute("""
        select distinct n.word, n.kind from word_count as n
        left join meaning as m on n.word = m.word and n.kind = m.kind
        where m.word is null order by n.kind, n.word""").fetchall()
    rows: list[tuple[str, str, str | None]] = []
    for word, kind in fresh:
        found = reader.read(word, kind)
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
          select r, {dialect.all_found("coalesce(pay, text)", pay.LINES)} as found
          from chosen where low is null and coalesce(pay, text) is not null) as held""")
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
          from (select r, {dialect.all_found("text", REMOTE)} as found
            from chosen where at_home is null and text is not null) as told) as counted
        where n > 0 and away in (0, n)""")
