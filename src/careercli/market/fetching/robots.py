"""What a host's robots.txt allows, as RFC 9309 reads it."""

import re
from collections.abc import Iterator
from typing import NamedTuple

AGENT = "careercli"


class Rules(NamedTuple):
    """Paths that may and may not be asked for, and the seconds between calls that are wished."""

    paths: tuple[tuple[bool, str], ...] = ()
    delay: float = 0.0

    def allows(self, path: str) -> bool:
        """Return whether a path with its query may be asked for.

        The longest rule that fits decides, one that allows before one that does not.
        """
        fitting = [(len(rule), allowed) for allowed, rule in self.paths if _fits(rule, path)]
        return max(fitting)[1] if fitting else True


def rules_of(text: str, agent: str = AGENT) -> Rules:
    """Return the rules of a robots.txt for an agent: its own groups, else those of `*`."""
    groups = list(_groups(text))
    groups_of = [lines for agents, lines in groups if agent in agents]
    groups_of = groups_of or [lines for agents, lines in groups if "*" in agents]
    lines = [line for group in groups_of for line in group]
    paths = [(key == "allow", value) for key, value in lines if key != "crawl-delay" and value]
    delays = [value for key, value in lines if key == "crawl-delay"]
    known = [float(value) for value in delays if re.fullmatch(r"\d{1,4}(?:\.\d{1,3})?", value)]
    return Rules(tuple(paths), max(known, default=0.0))


def _groups(text: str) -> Iterator[tuple[set[str], list[tuple[str, str]]]]:
    """Yield the agents of each group with its lines: `({"*"}, [("disallow", "/x")])`."""
    agents: set[str] = set()
    lines: list[tuple[str, str]] = []
    for line in text.lstrip("\ufeff").splitlines():
        key, _, value = (part.strip() for part in line.partition("#")[0].partition(":"))
        if key.casefold() == "user-agent":
            if lines:
                yield agents, lines
                agents, lines = set(), []
            agents.add(value.partition("/")[0].casefold())
        elif key.casefold() in ("allow", "disallow", "crawl-delay"):
            lines.append((key.casefold(), value))
    yield agents, lines


def _fits(rule: str, path: str) -> bool:
    """Return whether a rule fits a path: `*` is any characters, a last `$` the end."""
    ends = rule.endswith("$")
    pattern = ".*".join(re.escape(part) for part in re.split(r"\*+", rule.removesuffix("$")))
    return re.match(pattern + ("$" if ends else ""), path, re.DOTALL) is not None
