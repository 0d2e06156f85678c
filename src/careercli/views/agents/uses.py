"""When an agent should use which tool, in the words that the agent reads."""

from typing import NamedTuple


class Use(NamedTuple):
    """A tool's name, its title for people, and when to call it."""

    tool: str
    title: str
    when: str


USES = (
    Use(
        "compare",
        "Compare careers",
        "Use this when somebody chooses between 2 to 6 tech roles. It says who is ahead in pay, "
        "openings, remote work, entry-level share and seniority, over all sources, and how sure "
        "that is: confirmed, one source, leaning, disputed, even or unknown.",
    ),
    Use(
        "gap",
        "What is missing for a role",
        "Use this when somebody tells their skills and asks which roles are near, what they lack "
        "for one, or what to learn first. Skills are tools and methods, never years of experience.",
    ),
    Use(
        "gap_posting",
        "Hold a job posting against skills",
        "Use this when somebody shows one job posting and asks whether it fits them. Give its "
        "whole text; it is read here and kept nowhere.",
    ),
    Use(
        "switch",
        "Plan a switch",
        "Use this when somebody is in one role and thinks of another: which of its tools carry "
        "over, which are missing, what the pay does, and a role between where the step is far.",
    ),
    Use(
        "rank",
        "Rank roles by weights",
        "Use this when somebody says what matters to them (pay, openings, remote, entry, fit to "
        "their skills) and asks which role comes first. It says at which weight that would change.",
    ),
    Use(
        "roles",
        "List the roles",
        "Use this first to learn which roles there are and their ids, or to sort or search them.",
    ),
    Use(
        "show",
        "Describe a role",
        "Use this for all that is known of one role: what it is, a week in it, ways in, and each "
        "source's pay, openings, remote share and skills.",
    ),
    Use(
        "trend",
        "Follow roles over time",
        "Use this when somebody asks whether pay or remote work of a role rises or falls.",
    ),
    Use(
        "skills",
        "Look up skills",
        "Use this to find what a skill is called here, which roles want it, and what is near it. "
        "Give a query: the whole list is long.",
    ),
    Use(
        "sources",
        "Who counted",
        "Use this before you cite a figure: who counted, where, when, how many, under which "
        "licence, and which caveats there are. With a source you get all of it.",
    ),
)
