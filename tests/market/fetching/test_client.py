"""Calls without a mirror: HTTPS with a certificate, and never to a private address."""

from threading import Event

import pytest

from careercli.market.boards.greenhouse import GREENHOUSE
from careercli.market.fetching.client import Client
from careercli.market.fetching.errors import NoAnswer
from careercli.market.fetching.limits import Limits
from tests.market.fetching.server import Mirror

ONCE = Limits(connect=1, read=1, whole=3, tries=0)


def test_a_host_that_leads_to_a_private_address_is_not_asked(mirror: Mirror) -> None:
    port = mirror.url.rpartition(":")[2]
    client = Client(GREENHOUSE, Event(), None, ONCE)
    with pytest.raises(NoAnswer, match="private address"):
        client._answer(f"https://localhost:{port}/v1/boards/acme/jobs", {}, 1)
    assert mirror.calls == []


@pytest.mark.parametrize(
    "url",
    ["http://boards-api.greenhouse.io/x", "https://localhost/x", "https://api.lever.co/x"],
)
def test_only_https_at_the_platforms_own_hosts_is_asked(url: str) -> None:
    with pytest.raises(NoAnswer, match="no address of Greenhouse"):
        Client(GREENHOUSE, Event(), None, ONCE).get(url)
