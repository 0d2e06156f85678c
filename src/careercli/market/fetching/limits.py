"""How long and how large an answer of a board may be, and how often it is asked for."""

from typing import NamedTuple

HOSTS_AT_ONCE = 4
TRUSTED_HOURS = 24  # in which "not modified" is trusted
ROBOTS_BYTES = 500 * 1024
MOST_PAGES = 50


class Limits(NamedTuple):
    """Seconds, bytes and tries of one call; `whole` is over its waits and tries together."""

    connect: float = 10.0
    read: float = 15.0
    whole: float = 120.0
    size: int = 64 << 20
    tries: int = 3
    read_tries: int = 1
    backoff: float = 1.0
    redirects: int = 3


LIMITS = Limits()
