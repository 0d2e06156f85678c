"""What postings' texts say of pay, and of whether the work is remote."""

from functools import lru_cache

from careercli.market import workplaces
from careercli.market.engine.database import Engine
from careercli.market.engine.expressions import all_matches, matching
from careercli.market.limits import MONEY_CHARACTERS
from careercli.market.pay_texts import LINES, pay_of
from careercli.market.steps import Step

PAY = {
    "r": "bigint", "low": "double", "high": "double", "currency": "varchar", "paid_by": "varchar",
    "one_end": "boolean",
}  # fmt: skip
LATELY = 10_000  # words of pay that are not read again where they come again
_TEXT = "coalesce(p.text, c.text)"  # without HTML and Markdown, where it had any


# --- steps -----------------------------------------------------------------------------


def pay_words() -> Step:
    """The lines of texts that hold money, with those around them, where no field states pay.

    chosen
        row  low      text
        0    null     'Pay: $90,000 a year'
        1    90000.0  'Pay: $90,000 a year'
        2    null     '<b>$80,000</b> a year'
        3    null     'We pay well'
    plain_text
        r  text
        2  '$80,000 a year'
    pay_words
        r  words
        0  'Pay: $90,000 a year'
        2  '$80,000 a year'
    """
    return Step("pay_words", ("chosen", "plain_text"), f"""
        select r, words from (
          select c.row as r, array_to_string({all_matches(_TEXT, LINES)}, chr(10)) as words
          from chosen as c left join plain_text as p on c.row = p.r
          where c.low is null and c.text is not null) as lines
        where words <> ''""")  # fmt: skip


def text_home() -> Step:
    """Whether the work is remote, of postings of which only the text says it.

    Where a text says both, nothing is known.

    chosen
        row  at_home  text
        0    null     'This is a fully remote position'
        1    null     'Hybrid role'
        2    null     'A hybrid role, or a remote role'
        3    true     'Hybrid role'
        4    null     'A <b>remote</b> role'
    plain_text
        r  text
        4  'A remote role'
    text_home
        r  remote
        0  true
        1  false
        4  true
    """
    away = matching("phrases", f"(?:{workplaces.AWAY})")
    denied = matching("phrases", f"(?:{workplaces.DENIED})")
    telling = f"""{matching("phrases", ".")} - {denied}
            + {matching("phrases", f"(?:{workplaces.NO_REMOTE})")}"""
    return Step("text_home", ("chosen", "plain_text"), f"""
        select r, away = 0 as remote from (
          select r, {away} as away, {telling} as n
          from (select c.row as r, {all_matches(_TEXT, workplaces.IN_TEXT)} as phrases
            from chosen as c left join plain_text as p on c.row = p.r
            where c.at_home is null and c.text is not null) as texts) as counted
        where n > 0 and away in (0, n)""")  # fmt: skip


# --- reading ---------------------------------------------------------------------------


def read_pay(engine: Engine, currency: str | None) -> None:
    """Make the table `text_pay` of pay in words, where a posting's own fields state none.

    `currency` is what an amount is in that names none, and what `$` means if it can.
    """
    engine.load("text_pay", PAY, ())
    engine.name(pay_words())
    read = lru_cache(LATELY)(pay_of)
    for some in engine.many("select r, words from pay_words order by r"):
        readings = ((r, read(words[:MONEY_CHARACTERS], currency)) for r, words in some)
        rows = (
            (
                r, stated.low or stated.high, stated.high or stated.low, stated.currency,
                stated.period, None in (stated.low, stated.high),
            )
            for r, stated in readings if stated
        )  # fmt: skip
        engine.load("text_pay", PAY, rows)
