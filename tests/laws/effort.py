"""How many examples a law is tried on: a few in every run of the tests, more where asked for."""

import os

from hypothesis import Phase, settings

TIMES = int(os.environ.get("LAWS_TIMES", "1"))


def tried(examples: int) -> settings:
    """Settings for so many examples, times `LAWS_TIMES`; none that fails is made smaller for long.

    An import takes a third of a second: making an example smaller would take minutes.
    """
    phases = (Phase.explicit, Phase.reuse, Phase.generate)
    return settings(deadline=None, max_examples=examples * TIMES, phases=phases)
