"""Occupations in a list: what a search finds, sorted and narrowed."""

from collections.abc import Sequence
from typing import NamedTuple

from careercli.catalog.survey import AtLeast, HourlyWages

SORTS = ("match", "median", "employment", "zone", "title", "code")


class Listed(NamedTuple):
    """An occupation in a list; `median` is a year's, None where topped out, hourly or absent."""

    id: str
    title: str
    employment: int | None
    median: int | None
    at_least: AtLeast | None
    hourly: HourlyWages | None
    zone: int | None
    withheld: str | None


def ordered(listed: Sequence[Listed], sort: str) -> tuple[Listed, ...]:
    """Return occupations in an order: by a figure the highest first, absent ones last.

    `match` keeps the order in which a search finds them.
    """
    if sort == "match":
        return tuple(listed)
    if sort in ("title", "code"):
        return tuple(sorted(listed, key=lambda one: one.title if sort == "title" else one.id))
    return tuple(sorted(listed, key=lambda one: _key(_figure(one, sort), one.id)))


def _figure(one: Listed, sort: str) -> float | None:
    if sort == "median":
        return one.median or (one.at_least and one.at_least.median)
    return one.employment if sort == "employment" else one.zone


def _key(figure: float | None, id_: str) -> tuple[bool, float, str]:
    return figure is None, -(figure or 0), id_
