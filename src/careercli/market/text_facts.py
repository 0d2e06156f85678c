"""What postings' texts say of pay, and of whether the work is remote."""

from functools import lru_cache

from careercli.market import workplaces
from careercli.market.engine.database import Engine
from careercli.market.engine.expressions import all_matches, matching
from careercli.market.limits import MONEY_CHARACTERS
from careercli.market.pay_texts import LINES, pay_of

PAY = {
    "r": "bigint", "low": "double", "high": "double", "currency": "varchar", "paid_by": "varchar",
    "one_end": "boolean",
}  # fmt: skip
LATELY = 10_000  # words of pay that are not read again where they come again
_TEXT = "coalesce(p.text, c.text)"  # without HTML and Markdown, where it had any


def read_pay(engine: Engine, currency: str | None) -> None:
    """Make the table `text_pay` of pay in words, where a posting's own fields state none.

    `currency` is what an amount is in that names none, and what `$` means if it can.
    """
    engine.load("text_pay", PAY, ())
    query = f"""
        select r, words from (
          select c.row as r,
            array_to_string({all_matches(_TEXT, LINES)}, chr(10)) as words
          from chosen as c left join plain_text as p on c.row = p.r
          where c.low is null and c.text is not null) as found
        where words <> '' order by r"""
    read = lru_cache(LATELY)(pay_of)
    for some in engine.many(query):
        found = ((r, read(words[:MONEY_CHARACTERS], currency)) for r, words in some)
        rows = (
            (
                r, stated.low or stated.high, stated.high or stated.low, stated.currency,
                stated.period, None in (stated.low, stated.high),
            )
            for r, stated in found if stated
        )  # fmt: skip
        engine.load("text_pay", PAY, rows)


def read_remote(engine: Engine) -> None:
    """Make the table `text_home` (r, remote) of postings of which only the text says it.

    Where a text says both, nothing is known.
    """
    denied, away = workplaces.DENIED, workplaces.AWAY
    engine.connection.execute(f"""
        create table text_home as
        select r, away = 0 as remote from (
          select r, {matching("found", f"(?:{away})")} as away,
            {matching("found", ".")} - {matching("found", f"(?:{denied})")}
              + {matching("found", f"(?:{workplaces.NO_REMOTE})")} as n
          from (select c.row as r, {all_matches(_TEXT, workplaces.IN_TEXT)} as found
            from chosen as c left join plain_text as p on c.row = p.r
            where c.at_home is null and c.text is not null) as told) as counted
        where n > 0 and away in (0, n)""")
