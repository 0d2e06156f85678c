"""The tables of the occupations' database, and how its blobs are written and read."""

from collections.abc import Sequence
from struct import pack, unpack

# Wages are yearly in tens of dollars, or hourly in cents; jobs are in tens, relative standard
# errors in tenths of a percent. `topped` has a bit for each of p10, p25, median, p75, p90.
# Figures of O*NET are in hundredths, shares in ten thousandths.
SCHEMA = """
PRAGMA page_size = 4096;
CREATE TABLE place (
    id INTEGER PRIMARY KEY, code TEXT, type TEXT, states TEXT, name TEXT, jobs INTEGER
);
CREATE TABLE occupation (
    id INTEGER PRIMARY KEY, soc TEXT, title TEXT, surveyed INTEGER, zone INTEGER, zone_month TEXT,
    education BLOB, education_n INTEGER, education_month TEXT, education_doubtful INTEGER,
    profile BLOB, profile_month TEXT, onet TEXT
);
CREATE UNIQUE INDEX occupation_soc ON occupation (soc);
CREATE TABLE wage (
    occupation INTEGER, place INTEGER, jobs INTEGER, jobs_rse INTEGER, wage_rse INTEGER,
    mean INTEGER, p10 INTEGER, p25 INTEGER, median INTEGER, p75 INTEGER, p90 INTEGER,
    topped INTEGER, hourly INTEGER, PRIMARY KEY (occupation, place)
) WITHOUT ROWID;
CREATE TABLE title (
    key TEXT, occupation INTEGER, tier INTEGER, PRIMARY KEY (key, occupation)
) WITHOUT ROWID;
CREATE TABLE element (
    id INTEGER PRIMARY KEY, kind TEXT, name TEXT,
    importance_mean REAL, importance_spread REAL, level_mean REAL, level_spread REAL
);
CREATE TABLE technology (id INTEGER PRIMARY KEY, name TEXT, skill TEXT);
CREATE TABLE skill (id TEXT PRIMARY KEY, name TEXT, category TEXT, implies TEXT) WITHOUT ROWID;
CREATE TABLE asks (
    occupation INTEGER, technology INTEGER, flags INTEGER, PRIMARY KEY (occupation, technology)
) WITHOUT ROWID;
CREATE TABLE near (
    occupation INTEGER, place INTEGER, other INTEGER, closeness REAL,
    PRIMARY KEY (occupation, place)
) WITHOUT ROWID;
CREATE TABLE related (
    occupation INTEGER, place INTEGER, other INTEGER, is_primary INTEGER,
    PRIMARY KEY (occupation, place)
) WITHOUT ROWID;
"""
# How much a title is an occupation's own: one of a lower tier decides.
TIERS = {
    "title": 0,
    "onet": 1,
    "reported": 2,
    "also reported": 3,
    "alternate": 3,
    "short": 3,
}
ABSENT = -1


def pack_figures(figures: Sequence[int]) -> bytes:
    """Return whole numbers up to 32,767 as bytes, two each."""
    return pack(f"<{len(figures)}h", *figures)


def figures(blob: bytes) -> tuple[int, ...]:
    """Return the numbers that `pack_figures` wrote."""
    return unpack(f"<{len(blob) // 2}h", blob)
