"""A few postings of boards read as an import reads them: which count, as which role, what pay."""

import json
from collections.abc import Collection, Sequence
from datetime import date
from typing import NamedTuple

from careercli.analysis.watch import OpeningPay
from careercli.market.boards.shapes import Posting, text_of
from careercli.market.engine.database import started
from careercli.market.importing import Say, read_postings
from careercli.market.layouts import FIELDS
from careercli.market.options import ImportOptions
from careercli.market.titles import TitleRules

MOST_TITLE = 200


class NewPosting(NamedTuple):
    """A posting that counts: its role, the board's own words, and its pay a year."""

    role: str
    posting: Posting
    pay: OpeningPay | None


def read_new(
    postings: Sequence[Posting], roles: Collection[str], rules: TitleRules, today: date, say: Say
) -> tuple[NewPosting, ...]:
    """Return the postings of some roles, each once; those that a board hides are left out."""
    chosen = [p for p in postings if rules.read(title_of(p)).role in roles]
    if not chosen:
        return ()
    columns = ",".join(f"{field}={field}" for field in FIELDS)
    with started() as engine:
        file = engine.new_file("json")
        file.write_text(json.dumps([_row(posting) for posting in chosen]), encoding="utf-8")
        options = ImportOptions("boards", columns=columns, today=today)
        read_postings(engine, [file], options, rules, (), say)
        rows = engine.rows("""
            select c.row, c.role, s.low, s.high, s.currency
            from chosen as c left join stated_pay as s on c.row = s.row order by c.row""")
    return tuple(NewPosting(role, chosen[row], _pay(*pay)) for row, role, *pay in rows)


def _row(posting: Posting) -> Posting:
    """Return a posting's fields; its title is the words of what may be HTML."""
    return {field: posting.get(field) for field in FIELDS} | {"title": title_of(posting)}


def title_of(posting: Posting) -> str:
    """Return a posting's title on one line, without HTML, its first 200 characters."""
    return " ".join(text_of(str(posting.get("title") or "")).split())[:MOST_TITLE]


def _pay(low: float | None, high: float | None, currency: str | None) -> OpeningPay | None:
    if low is None or high is None or currency is None:
        return None
    return OpeningPay(round(low), round(high), currency)
