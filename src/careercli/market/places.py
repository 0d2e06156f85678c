"""What a posting's place says: countries, metropolitan areas, remote or not."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from careercli.catalog.bundled import data_table
from careercli.catalog.names import without_accents
from careercli.market.workplaces import workplace

_CODED = re.compile(r", [A-Z0-9]{1,3}, ([A-Z]{2})$")  # city, region, country: Toronto, ON, CA
_PARTS = re.compile(r"[;|/\n]|\bor\b|\band\b")


class PlaceReading(NamedTuple):
    """What is known of a place; nothing, and None, where it does not say."""

    countries: tuple[str, ...]
    metros: tuple[str, ...]
    remote: bool | None


class Places(NamedTuple):
    """The words of a place that name a metropolitan area, a city or a country.

    Words in capitals (SF, LA) count in capitals only. `parts` are the countries that a code
    behind a city can mean (TN: the US, India, Tunisia), the likeliest first; `namesakes` are
    cities whose names others have too.
    """

    metros: Mapping[str, str]
    cities: Mapping[str, str]
    countries: Mapping[str, str]
    home: Mapping[str, str]
    parts: Mapping[str, tuple[str, ...]]
    namesakes: frozenset[str]
    capitals: re.Pattern[str]
    words: re.Pattern[str]

    def read(self, place: str) -> PlaceReading:
        """Return what a place as written says."""
        plain = without_accents(place)
        countries: dict[str, None] = {}
        metros: dict[str, None] = {}
        for part in _PARTS.split(plain):
            named, areas = self._one(part)
            countries |= dict.fromkeys(named)
            metros |= dict.fromkeys(areas)
        return PlaceReading(tuple(countries), tuple(metros), workplace(plain))

    def country(self, written: str) -> str | None:
        """Return the code of a country that stands in a column of its own."""
        plain = written.strip()
        if len(plain) == 2 and plain.isalpha():
            return _code(plain.upper())
        return self.countries.get(plain.upper()) or next(iter(self.read(plain).countries), None)

    def _one(self, place: str) -> tuple[list[str], list[str]]:
        """Return countries and metropolitan areas of one of several places.

        A country that is named decides, then the letters behind a city, then the city. A
        metropolitan area does not count in a country that is not its own (Dublin, OH).
        """
        names = [match.group().casefold() for match in self.words.finditer(place)]
        metros = [self.metros[name] for name in names if name in self.metros]
        homes = dict.fromkeys(self._home(name) for name in names if self._home(name))
        countries = [self.countries[name] for name in names if name in self.countries]
        if coded := _CODED.search(place.strip()):
            countries = [_code(coded[1])]
        elif not countries:
            unique = any(self._home(name) and name not in self.namesakes for name in names)
            countries, more = self._of_capitals(place, tuple(filter(None, homes)), unique)
            metros += more
        if countries:
            metros = [metro for metro in metros if self.home[metro] in countries]
        return countries or [home for home in homes if home], metros

    def _home(self, name: str) -> str | None:
        """Return the country of a city or of a metropolitan area."""
        return self.home[self.metros[name]] if name in self.metros else self.cities.get(name)

    def _of_capitals(
        self, place: str, homes: tuple[str, ...], unique: bool
    ) -> tuple[list[str], list[str]]:
        """Return what letters in capitals say beside cities of the countries `homes`.

        A city that no other has the name of (`unique`) beats letters that cannot mean its country.
        """
        countries: list[str] = []
        metros: list[str] = []
        for match in self.capitals.finditer(place):
            letters, before = match.group(), place[: match.start()]
            apart = re.search(r"(?:^|[,(/-] ?)$", before) is not None
            meant = self.parts.get(letters, ())
            home = next((country for country in meant if country in homes), None)
            if home is not None and (apart or before.endswith(" ")):
                countries.append(home)
            elif letters in self.metros and not (meant and before.endswith(", ")):
                metros.append(self.metros[letters])
            elif unique and homes and meant:
                continue
            elif meant and apart and not countries:
                countries.append(meant[0])
            elif not meant and letters in self.countries:
                countries.append(self.countries[letters])
        return countries or [self.home[metro] for metro in metros if not homes], metros


def _code(letters: str) -> str:
    """Return the ISO code that two letters in the place of one mean."""
    return "GB" if letters == "UK" else letters


def places() -> Places:
    """Return the bundled table of places."""
    table = data_table("market.toml")
    metros = {word: metro["name"] for metro in table["metro"] for word in metro["words"]}
    cities = {word: country for country, words in table["cities"].items() for word in words}
    countries = {word: country["id"] for country in table["country"] for word in country["words"]}
    parts = _parts(table["subdivisions"], [country["id"] for country in table["country"]])
    words = sorted({*metros, *cities, *countries, *parts}, key=len, reverse=True)
    return Places(
        metros,
        cities,
        countries,
        {metro["name"]: metro["country"] for metro in table["metro"]},
        parts,
        frozenset(table["namesakes"]["words"]),
        _any([word for word in words if word.isupper()]),
        _any([word for word in words if not word.isupper()], re.I),
    )


def _parts(
    subdivisions: Mapping[str, Sequence[str]], countries: Iterable[str]
) -> dict[str, tuple[str, ...]]:
    """Return which countries two or three letters can mean: those with such a part, then itself."""
    meanings: dict[str, tuple[str, ...]] = {}
    for country, codes in subdivisions.items():
        for code in codes:
            meanings[code] = (*meanings.get(code, ()), country)
    for country in countries:
        if country not in ("US", "GB"):  # these name a country wherever they stand
            meanings[country] = (*meanings.get(country, ()), country)
    return meanings


def _any(words: list[str], flags: int = 0) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)", flags)
