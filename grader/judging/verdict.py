"""The names of what a submission can come to, best to worst."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum


class Verdict(StrEnum):
    """In order: a problem's verdict is the worst of its checks'. `NOT_JUDGED` stands beside the order."""

    ACCEPTED = "accepted"
    INCONCLUSIVE = "inconclusive"
    COST_EXCEEDED = "cost_exceeded"
    WRONG_ANSWER = "wrong_answer"
    INVALID_ANSWER = "invalid_answer"
    RUN_TIME_ERROR = "run_time_error"
    OUTPUT_LIMIT_EXCEEDED = "output_limit_exceeded"
    MEMORY_LIMIT_EXCEEDED = "memory_limit_exceeded"
    TIME_LIMIT_EXCEEDED = "time_limit_exceeded"
    FORBIDDEN = "forbidden"
    COMPILE_ERROR = "compile_error"
    NOT_ATTEMPTED = "not_attempted"
    JUDGE_ERROR = "judge_error"
    NOT_JUDGED = "not_judged"


PASSED = frozenset({Verdict.ACCEPTED, Verdict.INCONCLUSIVE})
"""A check of these earns its points: what could not be decided is not charged."""
UNJUDGED = frozenset({Verdict.JUDGE_ERROR, Verdict.NOT_JUDGED})
"""These say nothing about the submission."""

_ORDER = [verdict for verdict in Verdict if verdict is not Verdict.NOT_JUDGED]


def worst(verdicts: Iterable[Verdict]) -> Verdict:
    """Return the worst verdict; `NOT_JUDGED` only where nothing else is there to say (also for none at all)."""
    ordered = [verdict for verdict in verdicts if verdict is not Verdict.NOT_JUDGED]
    return max(ordered, key=_ORDER.index, default=Verdict.NOT_JUDGED)
