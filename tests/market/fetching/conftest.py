from collections.abc import Iterator

import pytest

from tests.market.fetching.server import Mirror, serving


@pytest.fixture
def mirror() -> Iterator[Mirror]:
    with serving() as started:
        yield started
