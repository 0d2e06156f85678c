"""What a posting's place says."""

import pytest

from careercli.market.places import places

PLACES = places()


@pytest.mark.parametrize(
    ("written", "countries", "metros"),
    [
        ("San Francisco, CA", ("US",), ("San Francisco Bay Area",)),
        ("SF or NYC", ("US",), ("San Francisco Bay Area", "New York")),
        ("LA", ("US",), ("Los Angeles",)),
        ("Baton Rouge, LA", ("US",), ()),
        ("Albany, NY", ("US",), ()),
        ("New York, NY", ("US",), ("New York",)),
        ("Washington, D.C.", ("US",), ("Washington, DC",)),
        ("Arlington, VA, USA", ("US",), ("Washington, DC",)),
        ("Melbourne, FL", ("US",), ()),
        ("Dublin, OH", ("US",), ()),
        ("Toronto, ON, CA", ("CA",), ("Toronto",)),
        ("Tel Aviv - IL", ("IL",), ("Tel Aviv",)),
        ("Costa Rica, San Jose", ("CR",), ()),
        ("Sydney, New South Wales", ("AU",), ("Sydney",)),
        ("Albuquerque, New Mexico", ("US",), ()),
        ("San Francisco; New York; London, UK", ("US", "GB"),
         ("San Francisco Bay Area", "New York", "London")),
        ("Remote, Canada; Remote, US", ("CA", "US"), ()),
        ("Buenos Aires, C, AR", ("AR",), ()),
        ("Casablanca, 06, MA", ("MA",), ()),
        ("San Jose, Santa Clara County, CA", ("US",), ("San Francisco Bay Area",)),
        ("San Jose, Costa Rica", ("CR",), ()),
        ("Perth, WA, Australia", ("AU",), ()),
        ("Remote OK", (), ()),
        ("Somewhere", (), ()),
        ("Indianapolis, IN", ("US",), ()),
        ("Columbus, IN", ("US",), ()),
        ("Bangalore, IN", ("IN",), ("Bengaluru",)),
        ("Bengaluru, KA", ("IN",), ("Bengaluru",)),
        ("Chennai, TN", ("IN",), ()),
        ("Chennai, TN 600001", ("IN",), ()),
        ("Memphis, TN", ("US",), ()),
        ("Tunis, TN", ("TN",), ()),
        ("Bogotá, CO", ("CO",), ()),
        ("Boulder, CO", ("US",), ("Denver",)),
        ("Haifa, IL", ("IL",), ()),
        ("Chicago, IL", ("US",), ("Chicago",)),
        ("London, ON", ("CA",), ()),
        ("London, ENG", ("GB",), ("London",)),
        ("Calgary, AB", ("CA",), ()),
        ("Toronto, CA", ("CA",), ("Toronto",)),
        ("Toronto ON", ("CA",), ("Toronto",)),
        ("Gurgaon, HR", ("IN",), ("Delhi",)),
        ("Zagreb, HR", ("HR",), ()),
        ("Adelaide, SA", ("AU",), ()),
        ("Riyadh, SA", ("SA",), ()),
        ("Seattle, WA", ("US",), ("Seattle",)),
        ("Perth, WA", ("AU",), ()),
        ("Vancouver, WA", ("US",), ()),
        ("Vancouver, BC", ("CA",), ("Vancouver",)),
        ("Sydney NSW 2000", ("AU",), ("Sydney",)),
        ("Recife, PE", ("BR",), ()),
        ("Milano, MI", ("IT",), ()),
        ("Berlin, DE", ("DE",), ("Berlin",)),
        ("Wilmington, DE", ("US",), ()),
        ("Casablanca, MA", ("MA",), ()),
        ("Boston MA", ("US",), ("Boston",)),
        ("Paris, TX", ("US",), ()),
        ("Munich, BY", ("DE",), ("Munich",)),
        ("San Jose, CA", ("US",), ("San Francisco Bay Area",)),
        ("SF, NYC", ("US",), ("San Francisco Bay Area", "New York")),
    ],
)  # fmt: skip
def test_countries_and_metropolitan_areas(
    written: str, countries: tuple[str, ...], metros: tuple[str, ...]
) -> None:
    read = PLACES.read(written)
    assert (read.countries, read.metros) == (countries, metros)


@pytest.mark.parametrize(
    ("written", "remote"),
    [("Remote, US", True), ("Anywhere", True), ("Hybrid - London", False), ("Not remote", False),
     ("Austin, TX", None), ("London Office", None)],
)  # fmt: skip
def test_a_city_says_nothing_of_remote_work(written: str, remote: bool | None) -> None:
    assert PLACES.read(written).remote is remote


@pytest.mark.parametrize(
    ("written", "code"),
    [("US", "US"), ("uk", "GB"), ("United Kingdom", "GB"), ("DEU", "DE"), ("usa", "US"),
     ("Costa Rica", "CR"), ("Narnia", None)],
)  # fmt: skip
def test_a_country_in_a_column_of_its_own(written: str, code: str | None) -> None:
    assert PLACES.country(written) == code
