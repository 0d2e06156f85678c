"""Every figure of the lists and of a role's page is one of the document of the same call."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from careercli.answers import roles, show, skills, sources, trend
from careercli.answers.roles import RolesRequest
from careercli.answers.show import ShowRequest
from careercli.answers.skills import SkillsRequest
from careercli.answers.sources import SourcesRequest
from careercli.answers.trend import TrendRequest
from careercli.answers.world import Answer, Data, World
from careercli.render.json import render
from careercli.views.blocks import Page, Table
from tests.views import bundled

WORLD = World(bundled.TODAY, (), Path("no-profile.toml"))
SOURCES = ("ai-market-pulse", "ai-jobs-net", "builtin-ai", "open-jobs-2026-08")


def numbers(value: Any) -> Iterator[float]:
    """Yield every number of a document, and how many entries each of its lists has."""
    if isinstance(value, dict):
        for inner in value.values():
            yield from numbers(inner)
    elif isinstance(value, list):
        yield len(value)
        for inner in value:
            yield from numbers(inner)
    elif isinstance(value, int | float):
        yield value


def values(page: Page) -> set[float]:
    tables = (b for section in page.sections for b in section.blocks if isinstance(b, Table))
    return {v.number for table in tables for row in table.rows for cell in row for v in cell.values}


def check(answer: Answer) -> None:
    document = json.loads(render(answer.document()))
    assert values(answer.page()) - set(numbers(document)) == set()


@pytest.mark.parametrize("sort", [None, "openings", "p75", "remote"])
@pytest.mark.parametrize("source", [None, *SOURCES])
def test_roles(source: str | None, sort: str | None) -> None:
    check(roles.answer(RolesRequest(None, sort, Data(source=source)), WORLD))


@pytest.mark.parametrize("role", bundled.IDS)
@pytest.mark.parametrize("full", [False, True])
def test_show(role: str, full: bool) -> None:
    check(show.answer(ShowRequest(role, full=full), WORLD))


@pytest.mark.parametrize("names", [("ml-engineer",), ("ds", "data-engineer", "analytics-engineer")])
def test_trend(names: tuple[str, ...]) -> None:
    check(trend.answer(TrendRequest(names), WORLD))


def test_sources() -> None:
    check(sources.answer(SourcesRequest(), WORLD))


@pytest.mark.parametrize("query", [None, "docker", "rust", "data"])
def test_skills(query: str | None) -> None:
    check(skills.answer(SkillsRequest(query), WORLD))
