from __future__ import annotations

import pytest

from grader.cli.isolation import too_weak
from grader.sandbox.runner import Tier

FULL, NO_OPEN, BASIC = Tier.FULL, Tier.NO_OPEN, Tier.BASIC


@pytest.mark.parametrize(
    ("platform", "observed", "required", "allowed"),
    [
        ("linux", FULL, None, True),
        ("linux", NO_OPEN, None, True),
        ("linux", BASIC, None, False),
        ("darwin", BASIC, None, True),
        ("win32", BASIC, None, True),
        ("linux", BASIC, BASIC, True),
        ("linux", NO_OPEN, BASIC, True),
        ("linux", NO_OPEN, NO_OPEN, True),
        ("linux", NO_OPEN, FULL, False),
        ("linux", FULL, FULL, True),
        ("darwin", BASIC, NO_OPEN, False),
        ("win32", BASIC, FULL, False),
    ],
)
def test_what_grade_needs(platform: str, observed: Tier, required: Tier | None, allowed: bool) -> None:
    assert (too_weak(platform, observed, required) is None) == allowed


def test_the_refusal_says_what_to_do() -> None:
    refusal = too_weak("linux", BASIC, None)
    assert refusal is not None
    assert "--require-isolation basic" in refusal
