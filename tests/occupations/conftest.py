import sqlite3

import pytest

from careercli.occupations.database import opened


@pytest.fixture(scope="session")
def database() -> sqlite3.Connection:
    return opened()
