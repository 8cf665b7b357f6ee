"""How well locked a worker has to be before its verdicts count."""

from __future__ import annotations

from grader.sandbox.runner import Tier

_ORDER = list(Tier)


def too_weak(platform: str, observed: Tier, required: Tier | None) -> str | None:
    """Return why `grade` must not run at tier `observed` on `platform` (a `sys.platform`), None where it may.

    `required` is what --require-isolation says. Without it Linux needs no-open, and other systems basic, the best they
    have.
    """
    needed = required or (Tier.NO_OPEN if platform == "linux" else Tier.BASIC)
    if _ORDER.index(observed) <= _ORDER.index(needed):
        return None
    advice = "say --require-isolation basic to grade all the same" if required is None else "see `grader doctor`"
    return f"submissions would run at isolation {observed}, and {needed} is needed; {advice}"
