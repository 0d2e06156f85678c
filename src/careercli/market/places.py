"""What a posting's place says: countries, metropolitan areas, remote or not."""

import re
import tomllib
from collections.abc import Mapping
from typing import Any, NamedTuple

from careercli.catalog.bundled import data_file
from careercli.catalog.names import without_accents

_REMOTE = re.compile(r"\b(remote|work from home|wfh|anywhere|home[- ]?office|telecommute)\b", re.I)
_NOT_REMOTE = re.compile(
    r"\b(hybrid|on-?\s?site|in[- ]office|in[- ]person|(?:not|no|non)[- ]remote)\b", re.I
)
_CODED = re.compile(r", [A-Z0-9]{1,3}, ([A-Z]{2})$")  # city, region, country: Toronto, ON, CA
_PARTS = re.compile(r"[;|/\n]|\bor\b|\band\b")
TRUE = ("true", "1", "1.0", "yes", "y", "t", "remote", "fully remote", "100", "100.0")
FALSE = ("false", "0", "0.0", "no", "n", "f", "office", "50", "50.0")


class Place(NamedTuple):
    """What is known of a place; nothing, and None, where it does not say."""

    countries: tuple[str, ...]
    metros: tuple[str, ...]
    remote: bool | None


class Places(NamedTuple):
    """The words of a place that name a metropolitan area or a country.

    Words in capitals (SF, LA) count in capitals only.
    """

    metros: Mapping[str, str]
    countries: Mapping[str, str]
    home: Mapping[str, str]
    capitals: re.Pattern[str]
    words: re.Pattern[str]

    def read(self, place: str) -> Place:
        """Return what a place as written says."""
        plain = without_accents(place)
        countries: dict[str, None] = {}
        metros: dict[str, None] = {}
        for part in _PARTS.split(plain):
            held, there = self._one(part)
            countries |= dict.fromkeys(held)
            metros |= dict.fromkeys(there)
        if _NOT_REMOTE.search(plain):
            return Place(tuple(countries), tuple(metros), remote=False)
        remote = True if _REMOTE.search(plain) else None
        return Place(tuple(countries), tuple(metros), remote)

    def country(self, written: str) -> str | None:
        """Return the code of a country that stands in a column of its own."""
        plain = written.strip()
        if len(plain) == 2 and plain.isalpha():
            return _code(plain.upper())
        return self.countries.get(plain.upper()) or next(iter(self.read(plain).countries), None)

    def _one(self, place: str) -> tuple[list[str], list[str]]:
        """Return countries and metropolitan areas of one of several places.

        A metropolitan area does not count in a country that is not its own (Dublin, OH), and
        two letters that are its country's are no state (Toronto, CA).
        """
        named = [match.group().casefold() for match in self.words.finditer(place)]
        metros = [self.metros[name] for name in named if name in self.metros]
        said = [self.countries[name] for name in named if name in self.countries]
        homes = {self.home[metro] for metro in metros}
        if coded := _CODED.search(place.strip()):
            said.append(_code(coded[1]))
        else:
            for match in self.capitals.finditer(place):
                name, before = match.group(), place[: match.start()]
                state = len(name) == 2 and self.countries.get(name) == "US" and name != "US"
                if name in homes:
                    said.append(name)
                elif state and (said or not re.search(r"(?:^|[,(-] ?)$", before)):
                    continue
                elif name in self.countries and (before.endswith(", ") or name not in self.metros):
                    said.append(self.countries[name])
                elif name in self.metros:
                    metros.append(self.metros[name])
        if said:
            metros = [metro for metro in metros if self.home[metro] in said]
        return said or [self.home[metro] for metro in metros], metros


def _code(letters: str) -> str:
    """Return the ISO code that two letters in the place of one mean."""
    return "GB" if letters == "UK" else letters


def places() -> Places:
    """Return the bundled table of places."""
    table: dict[str, Any] = tomllib.loads(data_file("market.toml"))
    metros = {word: metro["name"] for metro in table["metro"] for word in metro["words"]}
    countries = {word: country["id"] for country in table["country"] for word in country["words"]}
    words = sorted(metros.keys() | countries.keys(), key=len, reverse=True)
    return Places(
        metros,
        countries,
        {metro["name"]: metro["country"] for metro in table["metro"]},
        _any([word for word in words if word.isupper()]),
        _any([word for word in words if not word.isupper()], re.I),
    )


def _any(words: list[str], flags: int = 0) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)", flags)


def truth(written: str) -> bool | None:
    """Return what a flag says, None where it says nothing."""
    word = written.strip().casefold()
    if word in TRUE:
        return True
    return False if word in FALSE or _NOT_REMOTE.search(word) else None
