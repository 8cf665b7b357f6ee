"""What a comparison comes to, and what every checker offers."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol

from grader.judging.verdict import Verdict


class CheckerFault(Exception):
    """An answer cannot be judged through a fault of ours: in the problem file, the reference, the numerics."""


@dataclass(frozen=True)
class Comparison:
    """Whether one returned value is right.

    `worst_error` is the largest |actual - expected| relative to max(max|expected|, scale), taken at the entry that
    comes nearest to (or farthest beyond) what is allowed there; `tolerance` is what is allowed at that entry, on the
    same scale. So `worst_error <= tolerance` holds just where the values pass. Where nothing can be measured (a wrong
    type, a wrong exact answer) `worst_error` is inf; where an exact answer is right both are 0. With several outputs
    it is the one with the largest quotient of the two.
    """

    verdict: Verdict
    feedback: str = ""
    """Empty where accepted; else what is wrong, in words a student can act on. Never holds expected values."""
    worst_error: float = 0.0
    tolerance: float = 0.0
    shown: str = ""
    """The feedback without a number, a shape or a name that the answer brought along: those may be a hidden input."""
    output: str | None = None
    """The output that is wrong (the first of several); None where all are right or the fault is not in one output."""


class Measurement(NamedTuple):
    """How far a value is from right; see `Comparison` for the measure."""

    passed: bool
    worst_error: float
    tolerance: float

    @property
    def quotient(self) -> float:
        """Error over tolerance: at most 1 where it passes (up to rounding)."""
        if self.worst_error == 0:
            return 0.0
        return self.worst_error / self.tolerance if self.tolerance > 0 else math.inf


RIGHT = Measurement(passed=True, worst_error=0.0, tolerance=0.0)
WRONG = Measurement(passed=False, worst_error=math.inf, tolerance=0.0)


class Check(Protocol):
    """One checker prepared for one case: pure, and cheap to ask. Values come as `contract` reads them."""

    def measure(self, actual: Any) -> Measurement:
        """Compare; never raises for any value of the right shape and kind."""

    def explain(self, actual: Any, name: str) -> str:
        """Say what is wrong with an answer that did not pass; `name` is the output's."""


def worse(first: Measurement, second: Measurement) -> Measurement:
    """Return the one that fails, or comes nearer to failing."""
    if first.passed != second.passed:
        return second if first.passed else first
    return second if (second.quotient, second.tolerance) > (first.quotient, first.tolerance) else first
