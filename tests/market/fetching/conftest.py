from collections.abc import Iterator

import pytest

from tests.cli.conftest import here
from tests.market.fetching.server import Mirror, serving

__all__ = ["here"]


@pytest.fixture
def mirror() -> Iterator[Mirror]:
    with serving() as started:
        yield started
