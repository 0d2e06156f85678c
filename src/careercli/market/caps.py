"""Employers with the same round number of rows: a collector took no more of each. Steps."""

from itertools import groupby

from careercli.analysis.postings import Capped
from careercli.market.engine.database import Engine
from careercli.market.steps import Step

# Of employers with the same number of rows, how many make it a collector's cap, and how round.
LEAST_CAPPED, ROUND = 3, 50


def employer_rows() -> Step:
    """How many rows an employer has, whatever their titles.

    posting
        company  reason
        'Acme'   null
        'Acme'   'no title'
        null     null
    employer_rows
        company  n
        'Acme'   2
    """
    return Step("employer_rows", ("posting",), """
        select company, count(*) as n from posting where company is not null
        group by company""")  # fmt: skip


def employers_of_size() -> Step:
    """How many employers have the same number of rows, of those that have many.

    employer_rows
        company  n
        'Acme'   500
        'Bcorp'  500
        'Cinc'   7
    employers_of_size
        n    employers
        500  2
    """
    return Step("employers_of_size", ("employer_rows",), f"""
        select n, count(*) as employers from employer_rows where n >= {0.9 * ROUND}
        group by n""")  # fmt: skip


def caps() -> Step:
    """Round numbers of rows that more than half of the employers of about that size have.

    employers_of_size
        n    employers
        500  6
        488  1
        450  2
        400  4
        401  4
    caps
        n
        500
    """
    return Step("caps", ("employers_of_size",), f"""
        select s.n from employers_of_size as s
        join employers_of_size as near on near.n between 0.9 * s.n and 1.1 * s.n
        where s.n % {ROUND} = 0 and s.employers >= {LEAST_CAPPED}
        group by s.n, s.employers having s.employers > 0.5 * sum(near.employers)""")  # fmt: skip


def capped(engine: Engine) -> tuple[Capped, ...]:
    """Return the employers that have as many rows as a collector took of each."""
    engine.name(employer_rows(), employers_of_size(), caps())
    rows = engine.rows(
        "select e.n, e.company from employer_rows as e join caps as c on e.n = c.n"
        " order by e.n desc, e.company"
    )
    return tuple(
        Capped(n, tuple(company for _, company in employers))
        for n, employers in groupby(rows, key=lambda row: row[0])
    )
