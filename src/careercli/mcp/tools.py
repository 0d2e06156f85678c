"""The tools there are: each a use case with its request, and the short form of its answer."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from careercli.analysis.rank import MISSING_RULES
from careercli.analysis.roles import SORTS
from careercli.analysis.weights import CRITERIA
from careercli.answers import (
    compare,
    gap,
    posting,
    rank,
    roles,
    show,
    skills,
    sources,
    switch,
    trend,
)
from careercli.answers.world import Answer, World
from careercli.views.agents import briefs
from careercli.views.agents.brief import Arguments, Brief
from careercli.views.agents.uses import USES, Use
from careercli.views.compare.document import CompareDocument
from careercli.views.compare.page import SECTION_NAMES as COMPARE_SECTIONS
from careercli.views.gap.document import GapDocument
from careercli.views.rank.document import RankDocument
from careercli.views.roles.document import RolesDocument
from careercli.views.show.document import ShowDocument
from careercli.views.show.page import SECTION_NAMES as SHOW_SECTIONS
from careercli.views.skill_list.document import SkillsDocument
from careercli.views.source_list import SourcesDocument
from careercli.views.switch.document import SwitchDocument
from careercli.views.trend.document import TrendDocument
from careercli.views.trend.page import SECTION_NAMES as TREND_SECTIONS


class Tool(NamedTuple):
    """A tool: its request and use case, its document, and the brief of that.

    `choices` are the words that an argument can have: the value of a text, the items of a
    list, the names of a mapping.
    """

    name: str
    request: type[Any]
    answer: Callable[[Any, World], Answer]
    document: type[Any]
    brief: Callable[[Any, Arguments], Brief]
    choices: Mapping[str, Sequence[str]] = {}

    @property
    def use(self) -> Use:
        """When to use it."""
        return next(use for use in USES if use.tool == self.name)


TOOLS = (
    Tool(
        "compare",
        compare.CompareRequest,
        compare.answer,
        CompareDocument,
        briefs.compare,
        {"sections": COMPARE_SECTIONS},
    ),
    Tool("gap", gap.GapRequest, gap.answer, GapDocument, briefs.gap),
    Tool("gap_posting", posting.PostingRequest, posting.answer, GapDocument, briefs.gap_posting),
    Tool("switch", switch.SwitchRequest, switch.answer, SwitchDocument, briefs.switch),
    Tool(
        "rank",
        rank.RankRequest,
        rank.answer,
        RankDocument,
        briefs.rank,
        {"weights": CRITERIA, "missing": MISSING_RULES},
    ),
    Tool(
        "roles", roles.RolesRequest, roles.answer, RolesDocument, briefs.roles, {"sort": [*SORTS]}
    ),
    Tool(
        "show",
        show.ShowRequest,
        show.answer,
        ShowDocument,
        briefs.show,
        {"sections": SHOW_SECTIONS},
    ),
    Tool(
        "trend",
        trend.TrendRequest,
        trend.answer,
        TrendDocument,
        briefs.trend,
        {"sections": TREND_SECTIONS},
    ),
    Tool("skills", skills.SkillsRequest, skills.answer, SkillsDocument, briefs.skills),
    Tool("sources", sources.SourcesRequest, sources.answer, SourcesDocument, briefs.sources),
)


BY_NAME: Mapping[str, Tool] = {tool.name: tool for tool in TOOLS}
