"""Which of the postings that count are one: steps, and how many postings cannot be told apart."""

from collections.abc import Sequence

from careercli.market.engine.database import Engine
from careercli.market.steps import Step

KEYS = ("id_key", "url_key", "text_key")
# Of postings that are the same the first one counts: the earliest, then one that states pay. What
# else they say decides the rest, so that it is the same one in whatever order they come; those
# that say the same of all this are told apart by their number.
_FIRST = """c.day nulls last, c.low nulls last, c.high nulls last, c.currency, c.no_pay, c.paid_by,
            c.swapped, c.one_end, c.seniority, c.company, c.place, c.at_home, c.tags, c.text_key,
            c.url_key, c.row"""


def counted() -> Step:
    """The postings that count.

    posting
        row  role            reason
        0    'data-analyst'  null
        1    null            'no title'
    counted
        row  role            r
        0    'data-analyst'  0
    """
    sql = "select *, row as r from posting where reason is null"
    return Step("counted", ("posting",), sql)


def repeated() -> Step:
    """How many postings count, again and again where they stand more than once.

    counted
        role            period
        'data-analyst'  null
        'data-analyst'  null
    repeated
        role            period  n
        'data-analyst'  null    2
    """
    return Step("repeated", ("counted",), """
        select role, period, count(*) as n from counted group by role, period""")  # fmt: skip


def later(key: str, reads: str) -> Step:
    """Postings that share a key with one that comes first, by day or else by what they say.

    counted
        row  id_key  keyless  day
        0    7       false    date '2026-03-01'
        1    8       false    date '2026-03-01'
        2    7       false    date '2026-01-01'
    later_by_id_key
        row
        0
    """
    usable = f"{key} is not null" + (" and not keyless" if key == "id_key" else "")
    return Step(f"later_by_{key}", (reads,), f"""
        select row from (
          select c.row, row_number() over (partition by c.{key} order by
            {_FIRST}) as place
          from {reads} as c join (
            select {key} from {reads} where {usable} group by {key} having count(*) > 1) as t
          on c.{key} = t.{key}) as shared
        where place > 1""")  # fmt: skip


def first_of_each(later_by: Sequence[str], reads: str, name: str) -> Step:
    """Postings without those that share a key with one that comes first.

    counted
        row  id_key
        0    7
        1    8
        2    7
    later_by_id_key
        row
        2
    left_by_id_key
        row  id_key
        0    7
        1    8
    """
    if not later_by:
        return Step(name, (reads,), f"select * from {reads}")
    gone = " union all ".join(f"select row from {table}" for table in later_by)
    return Step(name, (reads, *later_by), f"""
        select * from {reads} where row not in ({gone})""")  # fmt: skip


def alike() -> Step:
    """How many postings have no key and say the same of their title, employer and place.

    chosen
        id_key  keyless
        7       true
        7       true
        8       true
        9       false
        9       false
    alike
        n
        2
    """
    return Step("alike", ("chosen",), """
        select coalesce(sum(n), 0) as n from (
          select count(*) as n from chosen where keyless
          group by id_key having count(*) > 1) as same""")  # fmt: skip


def read_duplicates(engine: Engine) -> int:
    """Name the table `chosen` of the first of each posting that counts; return how many are later.

    Postings are the same by the source's id, then by address, then by text, each with the
    same title and employer. `repeated` (role, period, n) is of how many postings count, again
    and again.
    """
    engine.name(counted())
    engine.keep(repeated())
    reads, gone, later_by = "counted", 0, list[str]()
    for key in KEYS:
        step = later(key, reads)
        engine.keep(step)
        if repeats := engine.size(step.name):
            gone += repeats
            later_by.append(step.name)
        reads = "chosen" if key == KEYS[-1] else f"left_by_{key}"
        engine.name(first_of_each(later_by, "counted", reads))
    engine.name(alike())
    return gone
