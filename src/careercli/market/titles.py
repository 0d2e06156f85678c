"""Which role and seniority a job title names, by the ordered rules of `data/titles.toml`."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from careercli.analysis.postings import Level, TitleReading
from careercli.catalog.bundled import data_table
from careercli.files.reading import BadFile, read_text
from careercli.files.toml import NotToml, parsed
from careercli.market.limits import RULES_BYTES
from careercli.market.title_rules import HINT, BadTitleRules, checked, normalized

_WORDS_KEPT = 100_000  # of the words of titles, for which it is known what they begin


class Phrases:
    """Phrases that stand as whole words in a title; `*` is any letters within a word."""

    def __init__(self, phrases: Sequence[str]) -> None:
        self.whole = re.compile(rf"(?<= )(?:{_either(phrases)})(?= )")
        begins = {phrase.split(" ")[0] for phrase in phrases}
        stems = {word for word in begins if "*" in word}
        self.first = begins - stems
        self.stems = re.compile(rf"(?:{_either(stems)})") if stems else None


def _either(phrases: Iterable[str]) -> str:
    return "|".join(" ".join(map(_word, phrase.split(" "))) for phrase in phrases)


def _word(word: str) -> str:
    """Return a word with its `*` as a pattern that takes time in proportion to the title.

    Each part but the last is taken where it first stands and never again: `eng*` is `eng[a-z]*`,
    `a*b*c` is `a(?>[a-z]*?b)[a-z]*c`.
    """
    first, *others = map(re.escape, word.split("*"))
    if not others:
        return first
    *inner, last = others
    return first + "".join(f"(?>[a-z]*?{part})" for part in inner) + f"[a-z]*{last}(?![a-z0-9+#])"


class Exclusion(NamedTuple):
    """Titles that are about a role but are not one."""

    name: str
    words: Phrases


class TitleRule(NamedTuple):
    """Titles that name a role: each of `every` stands in them, `none` does not."""

    role: str
    every: tuple[Phrases, ...]
    none: Phrases | None


class SeniorityRule(NamedTuple):
    """Words that tell a level; the phrases of `none` are taken out before they are looked for."""

    level: str
    group: Level
    words: Phrases
    none: Phrases | None

    def rest(self, words: str) -> str:
        """Return the words of a title that are not of `none`."""
        return self.none.whole.sub(" ", words) if self.none else words


class TitleRules:
    """All rules, each kind in order: the first that fits decides."""

    def __init__(
        self,
        exclusions: Sequence[Exclusion],
        titles: Sequence[TitleRule],
        seniorities: Sequence[SeniorityRule],
    ) -> None:
        self.exclusions, self.titles, self.seniorities = exclusions, titles, seniorities
        every = [
            *(rule.words for rule in exclusions),
            *(phrases for rule in titles for phrases in (*rule.every, rule.none) if phrases),
            *(phrases for rule in seniorities for phrases in (rule.words, rule.none) if phrases),
        ]
        by_word: dict[str, set[Phrases]] = defaultdict(set)
        for phrases in every:
            for word in phrases.first:
                by_word[word].add(phrases)
        with_stems = [(phrases.stems, phrases) for phrases in every if phrases.stems]

        # Few phrases begin with a word of a title, so most are never looked for.
        def begun(word: str) -> frozenset[Phrases]:
            stems = (phrases for stems, phrases in with_stems if stems.fullmatch(word))
            return frozenset(by_word.get(word, ())).union(stems)

        self._begun = lru_cache(_WORDS_KEPT)(begun)

    def read(self, title: str, count: int = 1) -> TitleReading:
        """Return what the rules make of a title."""
        words = normalized(title)
        begun = frozenset[Phrases]().union(*map(self._begun, words.split()))

        def has(phrases: Phrases) -> bool:
            return phrases in begun and phrases.whole.search(words) is not None

        excluded = next((rule.name for rule in self.exclusions if has(rule.words)), None)
        role = None if excluded else self._role(has)
        for rule in self.seniorities:
            if rule.words in begun and rule.words.whole.search(rule.rest(words)):
                return TitleReading(title, count, role, excluded, rule.group, rule.level)
        return TitleReading(title, count, role, excluded, "mid", None)

    def _role(self, has: Callable[[Phrases], bool]) -> str | None:
        for rule in self.titles:
            if all(map(has, rule.every)) and not (rule.none and has(rule.none)):
                return rule.role
        return None


def title_rules(files: Iterable[Path] = ()) -> TitleRules:
    """Return the rules of the user's files, then the bundled ones.

    Raises `BadTitleRules`.
    """
    documents = (*(checked(path, _read(path)) for path in files), data_table("titles.toml"))

    def every(table: str) -> list[dict[str, Any]]:
        return [rule for document in documents for rule in document.get(table, ())]

    return TitleRules(
        tuple(Exclusion(rule["name"], Phrases(rule["words"])) for rule in every("exclude")),
        tuple(
            TitleRule(rule["role"], tuple(map(Phrases, rule["all"])), _optional(rule))
            for rule in every("title")
        ),
        tuple(
            SeniorityRule(rule["level"], rule["group"], Phrases(rule["words"]), _optional(rule))
            for rule in every("seniority")
        ),
    )


def _optional(rule: Mapping[str, Any]) -> Phrases | None:
    return Phrases(rule["none"]) if rule.get("none") else None


def _read(path: Path) -> dict[str, Any]:
    """Return a file of rules as TOML; raise `BadTitleRules`, with a hint at what rules are."""
    try:
        return parsed(read_text(path, RULES_BYTES))
    except NotToml as fault:
        raise BadTitleRules(path, fault.line, fault.wrong, HINT) from None
    except BadFile as error:
        raise BadTitleRules(path, error.line, error.wrong, error.hint) from None
