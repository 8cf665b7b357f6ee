"""Is it slow? A paired, sequential test on the CPU clock of the workers, read from outside.

The last resort: counts decide wherever they can. Pairs of (reference, submission) alternate in order; each pair votes
whether the submission took more than `ratio` times the reference's time and a floor. Wald's sequential test (1945)
on the votes, slow in at most 1 of 4 against at least 3 of 4, errs once in 10^4 either way: nine equal votes decide.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Final

_VOTE: Final = math.log(3)
_BOUND: Final = math.log((1 - 1e-4) / 1e-4)
MOST_PAIRS: Final = 40
MOST_SECONDS: Final = 3.0
SURELY_FAST: Final = 3
"""So many first pairs below half the allowed ratio are enough too: nothing makes a CPU clock run slower."""
HOPELESS: Final = 100
"""So many times the reference's time needs no nine votes: two are enough."""


class Pace(Enum):
    """What the test says."""

    FAST = "fast"
    SLOW = "slow"
    UNCLEAR = "unclear"


@dataclass(frozen=True)
class Timed:
    """What was seen: the verdict, the median ratio of the pairs, and how many there were."""

    pace: Pace
    ratio: float
    pairs: int


def compare_paces(
    reference: Callable[[], float | None], own: Callable[[], float | None], *, ratio: float, floor_seconds: float
) -> Timed:
    """Time both in turn until the test decides; each returns CPU seconds, None for a call that did not end in time.

    Being slower never helps: a submission that does not return is slow, and so is one past 100 times the reference.
    """
    evidence, hopeless, spent = 0.0, 0, 0.0
    ratios: list[float] = []
    least, most = math.inf, 0.0
    while len(ratios) < MOST_PAIRS:
        usual, seconds = _pair(reference, own, own_first=bool(len(ratios) % 2))
        if seconds is None:
            return Timed(Pace.SLOW, math.inf, len(ratios) + 1)
        if usual is None:
            return Timed(Pace.UNCLEAR, math.nan, len(ratios) + 1)
        ratios.append(seconds / (usual + floor_seconds))
        least, most = min(least, usual), max(most, seconds)
        evidence += _VOTE if ratios[-1] > ratio else -_VOTE
        hopeless += ratios[-1] > HOPELESS
        spent += usual + seconds
        if evidence >= _BOUND or hopeless >= 2:
            return _timed(Pace.SLOW, ratios)
        surely_fast = len(ratios) == SURELY_FAST and most <= ratio / 2 * (least + floor_seconds)
        if surely_fast or evidence <= -_BOUND:
            return _timed(Pace.FAST, ratios)
        if spent > MOST_SECONDS and evidence <= 0:  # slow votes are heard to the end: no doubt is gained by slowness
            break
    return _timed(Pace.UNCLEAR, ratios)


def _timed(pace: Pace, ratios: list[float]) -> Timed:
    return Timed(pace, sorted(ratios)[len(ratios) // 2], len(ratios))


def _pair(
    reference: Callable[[], float | None], own: Callable[[], float | None], *, own_first: bool
) -> tuple[float | None, float | None]:
    if own_first:
        seconds = own()
        return reference(), seconds
    usual = reference()
    return usual, own()
