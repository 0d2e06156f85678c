import sqlite3
from contextlib import closing

from careercli.occupations.checking import problems


def test_the_bundled_occupations_have_no_problems(database: sqlite3.Connection) -> None:
    assert list(problems(database, [("alpha", "15-2051"), ("beta", None)])) == []


def test_a_role_that_names_no_occupation_is_a_problem(database: sqlite3.Connection) -> None:
    (wrong,) = problems(database, [("alpha", "99-9999")])
    assert (wrong.table, wrong.id) == ("role", "alpha")
    assert "99-9999" in wrong.wrong


def test_percentiles_that_do_not_ascend_are_a_problem(database: sqlite3.Connection) -> None:
    with closing(sqlite3.connect(":memory:")) as copy:
        database.backup(copy)
        copy.execute("UPDATE wage SET p10 = 99999999 WHERE place = 0 AND occupation = 1")
        (wrong,) = problems(copy, [])
    assert "ascend" in wrong.wrong
    assert "0000000" in wrong.id
