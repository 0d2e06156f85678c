"""What a posting's place says: country, metropolitan areas, remote or not."""

import re
import tomllib
from collections.abc import Mapping
from typing import Any, NamedTuple

from careercli.catalog.bundled import data_file
from careercli.catalog.names import without_accents

_REMOTE = re.compile(r"\b(remote|work from home|wfh|anywhere|home[- ]?office|telecommute)\b", re.I)
_NOT_REMOTE = re.compile(r"\b(hybrid|on-?\s?site|in[- ]office|in[- ]person)\b", re.I)
TRUE, FALSE = ("true", "1", "1.0", "yes", "remote", "t"), ("false", "0", "0.0", "no", "f")


class Place(NamedTuple):
    """What is known of a place; None where it does not say."""

    country: str | None
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
        names = [match.group() for match in self.capitals.finditer(plain)]
        names += [match.group().casefold() for match in self.words.finditer(plain)]
        metros = tuple(dict.fromkeys(self.metros[name] for name in names if name in self.metros))
        said = {self.countries[name] for name in names if name in self.countries}
        said = said or {self.home[metro] for metro in metros}
        country = said.pop() if len(said) == 1 else None
        if _NOT_REMOTE.search(plain):
            return Place(country, metros, remote=False)
        return Place(country, metros, True if _REMOTE.search(plain) else None)


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
    return True if word in TRUE else False if word in FALSE or word == "hybrid" else None
