"""A few postings of boards read as an import reads them: which count, as which role, what pay."""

import json
from collections.abc import Collection, Sequence
from datetime import date
from typing import NamedTuple

from careercli.market.boards.shapes import Posting
from careercli.market.engine import started
from careercli.market.importing import Say, read_postings
from careercli.market.layouts import FIELDS
from careercli.market.options import ImportOptions
from careercli.market.titles import TitleRules


class NewPosting(NamedTuple):
    """A posting that counts: its role, the board's own words, and its pay a year in a currency."""

    role: str
    posting: Posting
    low: float | None
    high: float | None
    currency: str | None


def read_new(
    postings: Sequence[Posting], roles: Collection[str], rules: TitleRules, today: date, say: Say
) -> tuple[NewPosting, ...]:
    """Return the postings of some roles, each once; those that a board hides are left out."""
    chosen = [p for p in postings if rules.read(str(p.get("title") or "")).role in roles]
    if not chosen:
        return ()
    columns = ",".join(f"{field}={field}" for field in FIELDS)
    with started() as engine:
        file = engine.new_file("json")
        rows = [{field: posting.get(field) for field in FIELDS} for posting in chosen]
        file.write_text(json.dumps(rows), encoding="utf-8")
        options = ImportOptions("boards", columns=columns, today=today)
        read_postings(engine, [file], options, rules, (), say)
        found = engine.rows("""
            select c.row, c.role, s.low, s.high, case when s.low is not null then s.currency end
            from chosen as c left join stated_pay as s on c.row = s.row order by c.row""")
    return tuple(NewPosting(role, chosen[row], *pay) for row, role, *pay in found if role in roles)
