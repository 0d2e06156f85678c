"""How much of a role's tools another role's tools cover, in words."""

from collections.abc import Mapping

from careercli.analysis.skills import Step, step
from careercli.views.cells import rounded_percent

STEPS: Mapping[Step, str] = {
    "short": "most tools carry over",
    "within-reach": "half of the tools or more carry over",
    "far": "less than half of the tools carry over",
}


def step_text(direct: Step, without_doubtful: float) -> str:
    """Return how much carries over, and what else it is without doubtful skills."""
    if step(without_doubtful) == direct:
        return STEPS[direct]
    return f"{STEPS[direct]} ({rounded_percent(without_doubtful)} without doubtful skills)"
