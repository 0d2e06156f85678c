"""What a step from one role to another is called."""

from collections.abc import Mapping

from careercli.analysis.skills import Step, step
from careercli.views.wording import percent

STEPS: Mapping[Step, str] = {
    "short": "a short step in tools",
    "within-reach": "within reach in tools",
    "far": "far in tools",
}
_BRIEF: Mapping[Step, str] = {
    "short": "short",
    "within-reach": "within reach",
    "far": "far",
}


def step_text(taken: Step, without_doubtful: float) -> str:
    """Return what a step is called, and how else it would be without doubtful skills."""
    firm = step(without_doubtful)
    if firm == taken:
        return STEPS[taken]
    return f"{STEPS[taken]} ({_BRIEF[firm]} at {percent(without_doubtful)} without doubtful skills)"
