"""Which verdicts are good news: one map for every dialect that has colours."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from grader.judging.verdict import Verdict


class Tone(StrEnum):
    """How a verdict is meant."""

    GOOD = "good"
    DOUBTFUL = "doubtful"
    BAD = "bad"
    NEUTRAL = "neutral"
    OURS = "ours"  # a fault of the grader


TONES: Mapping[Verdict, Tone] = MappingProxyType(
    {
        **dict.fromkeys(Verdict, Tone.BAD),
        Verdict.ACCEPTED: Tone.GOOD,
        Verdict.INCONCLUSIVE: Tone.DOUBTFUL,
        Verdict.COST_EXCEEDED: Tone.DOUBTFUL,
        Verdict.NOT_ATTEMPTED: Tone.NEUTRAL,
        Verdict.NOT_JUDGED: Tone.NEUTRAL,
        Verdict.JUDGE_ERROR: Tone.OURS,
    }
)
