"""`close` and `exact`: entry by entry."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np

from grader.course import checkers as vocabulary
from grader.course.checkers import Tolerance
from grader.judging.checkers import wording
from grader.judging.checkers.comparison import RIGHT, WRONG, Measurement
from grader.judging.checkers.scales import scale_of
from grader.judging.checkers.situation import Situation
from grader.judging.checkers.yardstick import Yardstick, allowance, describe_entries, verb, yardstick


def tolerance_of(checker: Any, situation: Situation) -> Tolerance:
    """Return the checker's tolerance for this case: another one where an argument is float32."""
    if situation.float32:
        return Tolerance(rtol=checker.float32.rtol, rel=checker.float32.rel)
    return Tolerance(rtol=checker.rtol, rel=checker.rel)


# close ----------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class CloseArray:
    """A float array within tolerance."""

    measured: Yardstick

    def measure(self, actual: np.ndarray) -> Measurement:
        return self.measured.measure(actual)

    def explain(self, actual: np.ndarray, name: str) -> str:
        return describe_entries(self.measured, actual, name)

    def nearest(self, _actual: np.ndarray) -> np.ndarray:
        """Return the one right answer."""
        return self.measured.expected


@dataclass(frozen=True, eq=False)
class CloseNumber:
    """A float within tolerance."""

    measured: Yardstick

    def measure(self, actual: float) -> Measurement:
        return self.measured.measure(np.array([actual]))

    def explain(self, actual: float, name: str) -> str:
        error = float(self.measured.errors(np.array([actual]))[0])
        if not np.isfinite(error):
            return f"{name}: {actual} is not the value"
        return f"{name}: off by {wording.number(error)}{allowance(self.measured, error)}"


@dataclass(frozen=True)
class CloseInt:
    """An int within tolerance, computed in fractions: ints may be beyond what a float holds."""

    expected: int
    allowed: Fraction
    magnitude: Fraction

    def measure(self, actual: int) -> Measurement:
        error = Fraction(abs(actual - self.expected))
        if not self.magnitude:
            return RIGHT if error <= self.allowed else WRONG
        return Measurement(error <= self.allowed, _float(error / self.magnitude), _float(self.allowed / self.magnitude))

    def explain(self, actual: int, name: str) -> str:
        return _by_how_much(actual, self.expected, name)


def close(
    checker: vocabulary.Close, situation: Situation, expected: Any
) -> CloseArray | CloseNumber | CloseInt | ExactArray:
    """Return the check for a float array, a float or an int; integer and bool arrays are compared exactly."""
    tolerance, scale = tolerance_of(checker, situation), scale_of(checker.scale, situation)
    if isinstance(expected, int):
        magnitude = max(Fraction(abs(expected)), Fraction(scale))
        allowed = Fraction(tolerance.rtol) * abs(expected) + Fraction(tolerance.rel) * magnitude
        return CloseInt(expected, allowed, magnitude)
    if isinstance(expected, float):
        return CloseNumber(yardstick(np.array([expected]), tolerance, scale))
    if expected.dtype.kind != "f":
        return ExactArray(expected)
    return CloseArray(yardstick(expected, tolerance, scale))


# exact ----------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class ExactArray:
    """Every entry equal; NaN where NaN is expected."""

    expected: np.ndarray

    def measure(self, actual: np.ndarray) -> Measurement:
        return WRONG if self._outside(actual).any() else RIGHT

    def explain(self, actual: np.ndarray, name: str) -> str:
        outside = self._outside(actual)
        count = int(outside.sum())
        first = np.argwhere(outside)[0]
        entries = wording.plural(outside.size, "entry")
        return f"{name}: {count} of {entries} {verb(count)}, the first at {wording.place(first)}"

    def nearest(self, _actual: np.ndarray) -> np.ndarray:
        """Return the one right answer."""
        return self.expected

    def _outside(self, actual: np.ndarray) -> np.ndarray:
        differ = actual != self.expected
        if self.expected.dtype.kind == "f":
            differ &= ~(np.isnan(actual) & np.isnan(self.expected))
        return np.asarray(differ, dtype=bool)


@dataclass(frozen=True)
class ExactNumber:
    """The very number; an int of any size."""

    expected: int | float

    def measure(self, actual: float) -> Measurement:
        same = actual == self.expected or (actual != actual and self.expected != self.expected)  # noqa: PLR0124  # NaN
        return RIGHT if same else WRONG

    def explain(self, actual: float, name: str) -> str:
        return _by_how_much(actual, self.expected, name)


def exact(_checker: vocabulary.Exact, _situation: Situation, expected: Any) -> ExactArray | ExactNumber:
    """Return the check for an array or a number."""
    return ExactArray(expected) if isinstance(expected, np.ndarray) else ExactNumber(expected)


def _by_how_much(actual: float, expected: float, name: str) -> str:
    if actual != actual or expected != expected or abs(actual) == np.inf or abs(expected) == np.inf:  # noqa: PLR0124  # NaN
        return f"{name}: {actual} is not the value"
    direction = "large" if actual > expected else "small"
    difference = abs(Fraction(actual) - Fraction(expected))
    size = str(difference) if difference.denominator == 1 and difference < 10**6 else _short(difference)
    return f"{name}: too {direction} by {size}"


def _short(difference: Fraction) -> str:
    value = _float(difference)
    return wording.number(value) if value != np.inf else f"a number of {len(str(int(difference)))} digits"


def _float(value: Fraction) -> float:
    try:
        return float(value)
    except OverflowError:
        return np.inf
