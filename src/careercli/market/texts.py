"""What the postings' texts say: skills, pay in words, and whether the work is remote."""

import tomllib
from collections.abc import Iterable
from typing import TYPE_CHECKING

from careercli.catalog.bundled import data_file
from careercli.catalog.model import Skill
from careercli.market import dialect, pay
from careercli.market.extraction import Patterns, Reader, patterns

if TYPE_CHECKING:
    import duckdb

TEXTS_AT_ONCE, TAGS_AT_ONCE = 500_000, 5_000_000
LINES_AT_ONCE = 50_000
REMOTE = (
    r"(?i)\b(?:(?:not|no|isn't|never|without) (?:[a-z]+ ){0,3})?"
    r"(?:(?:fully|100%|completely|entirely)[ -]remote|remote[ -]first"
    r"|(?:position|role|job|opportunity) is (?:fully )?remote"
    r"|remote (?:role|position|job|opportunity)"
    r"|hybrid (?:role|position|work|schedule|model|environment|setup)"
    r"|(?:in|from) (?:the|our) office"
    r"|days? (?:a|per) week|in-office|on-?site (?:role|position|work)|office-based)\b"
)
_DENIED = "^(?:not|no|isn't|never|without) "  # says what the work is not, which tells little
_AWAY = r"^(?:hybrid|on-?site|office|in-office|days?|(?:in|from) (?:the|our) office)"


def read_skills(connection: "duckdb.DuckDBPyConnection", skills: tuple[Skill, ...]) -> None:
    """Make the tables `skill_count` (role, period, skill, n) and `with_skills` (role, period, n).

    Soft skills and the names of whole fields are left out.
    A posting counts once for a skill, however often and under however many names
    it names it. `with_skills` counts the postings that have a text or tags.
    """
    reader = Reader(skills)
    (texts,) = connection.execute("select count(text) from posting").fetchall()[0]
    general = left_out(skills)
    wanted = patterns(skills, general) if texts else None
    connection.execute("create table meaning (word varchar, kind varchar, skill varchar)")
    connection.execute(
        "create table skill_part (role varchar, period date, skill varchar, n bigint)"
    )
    (last,) = connection.execute("select coalesce(max(r), -1) from chosen").fetchall()[0]
    # Patterns are matched once and their words kept; to take tags apart again costs less than that.
    form, at_once = ("table", TEXTS_AT_ONCE) if wanted else ("view", TAGS_AT_ONCE)
    for first in range(0, last + 1, at_once):
        named = _words(wanted, first, first + at_once - 1)
        connection.execute(f"create or replace temp {form} named as {named}")
        connection.execute(_WORD_COUNT)
        if _learn_words(connection, reader):
            connection.execute(_NAMED_BY_SEVERAL)
        connection.execute(_NAMED_BY_ONE)
    connection.execute(
        """
        create table skill_count as
        select role, period, skill, cast(sum(n) as bigint) as n
        from skill_part where skill not in (select unnest($left_out))
        group by role, period, skill""",
        {"left_out": sorted(general)},
    )
    connection.execute("""
        create table with_skills as select c.role, c.period, count(*) as n
        from chosen as c join posting as p on c.r = p.rowid
        where p.text is not null or p.tags is not null group by c.role, c.period""")


_WORD_COUNT = """
    create or replace temp table word_count as
    select role, period, word, kind, count(*) as n from named
    where word is not null group by role, period, word, kind"""
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
_NAMED_BY_SEVERAL = f"""
    insert into skill_part
    select role, period, skill, count(*) from (
      select distinct n.r, n.role, n.period, k.skill
      from named as n join {_KNOWN.format("in")}) as several
    group by role, period, skill"""


def left_out(skills: Iterable[Skill]) -> frozenset[str]:
    """Return the ids that no ranking lists: soft skills and the names of whole fields."""
    soft = {skill.id for skill in skills if skill.category == "soft"}
    return frozenset(soft | set(tomllib.loads(data_file("market.toml"))["fields"]))


def _words(wanted: Patterns | None, first: int, last: int) -> str:
    """Return the SQL of the words of some postings that may name a skill, each once a posting."""
    rows = f"p.rowid between {first} and {last}"
    searched = [("tag", dialect.tags("p.tags"), "p.tags")]
    if wanted:
        text = dialect.without_accents("p.text")
        searched += [
            ("plain", dialect.found(text, wanted.trie), "p.text"),
            ("company", dialect.found(text, [wanted.company]), "p.text"),
        ]
    return " union all ".join(
        f"""select r, role, period, {dialect.each("words")} as word, '{kind}' as kind from (
              select c.r, c.role, c.period, {words} as words
              from chosen as c join posting as p on c.r = p.rowid
              where {rows} and {held} is not null) as named_{kind}"""
        for kind, words, held in searched
    )


def _learn_words(connection: "duckdb.DuckDBPyConnection", reader: Reader) -> bool:
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
          select c.r, {dialect.all_found("coalesce(p.pay, p.text)", pay.LINES)} as found
          from chosen as c join posting as p on c.r = p.rowid
          where c.low is null and coalesce(p.pay, p.text) is not null) as held""")
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
          from (select c.r, {dialect.all_found("p.text", REMOTE)} as found
            from chosen as c join posting as p on c.r = p.rowid
            where c.at_home is null and p.text is not null) as told) as counted
        where n > 0 and away in (0, n)""")
