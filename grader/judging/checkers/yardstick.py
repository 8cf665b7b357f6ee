"""The one rule: |actual - expected| <= rtol * |expected| + rel * max(max|expected|, scale), entry by entry.

Written for itself, since `numpy.allclose` broadcasts and measures by whichever side comes second.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from grader.course.checkers import Tolerance
from grader.judging.checkers import wording
from grader.judging.checkers.comparison import Measurement


@dataclass(frozen=True, eq=False)
class Yardstick:
    """An expected float64 array with what is allowed around each entry. Made by `yardstick`."""

    expected: np.ndarray
    allowed: np.ndarray
    magnitude: float
    rel: float
    finite: bool
    """Whether all expected entries are."""
    divisible: bool
    """Whether no allowance is 0."""

    def measure(self, actual: np.ndarray) -> Measurement:
        """Compare an array of the same shape."""
        if self.expected.size == 0:
            return Measurement(passed=True, worst_error=0.0, tolerance=self.rel)
        with np.errstate(all="ignore"):
            errors = self.errors(actual)
            ratios = errors / self.allowed
            if not self.divisible:
                ratios[(errors == 0) & (self.allowed == 0)] = 0.0
            worst = int(ratios.argmax())  # the first NaN, if there is one
        error, allowed = errors.item(worst), self.allowed.item(worst)
        return self._measurement(error, allowed)

    def errors(self, actual: np.ndarray) -> np.ndarray:
        """Return |actual - expected|; 0 where both are the same infinity or both NaN, inf or NaN where only one is."""
        with np.errstate(all="ignore"):
            errors: np.ndarray = np.abs(actual - self.expected)
            if not self.finite:
                same = (actual == self.expected) | (np.isnan(actual) & np.isnan(self.expected))
                errors = np.where(same, 0.0, np.where(np.isfinite(self.expected), errors, np.inf))
        return errors

    def outside(self, actual: np.ndarray) -> np.ndarray:
        """Return where `actual` is not right, as a bool array."""
        return np.asarray(~(self.errors(actual) <= self.allowed))  # NaN compares false, so it is outside

    def _measurement(self, error: float, allowed: float) -> Measurement:
        passed = error <= allowed
        if self.magnitude == 0 or not math.isfinite(error):
            return Measurement(passed, 0.0 if passed else math.inf, self.rel)
        return Measurement(passed, error / self.magnitude, allowed / self.magnitude)


def yardstick(expected: np.ndarray, tolerance: Tolerance, scale: float = 0.0) -> Yardstick:
    """Return the measure for a float64 array of any shape; its magnitude is taken over the finite entries."""
    sizes = np.abs(expected)
    largest = float(sizes.max(initial=0.0))
    finite = math.isfinite(largest)
    if not finite:
        sizes = np.where(np.isfinite(sizes), sizes, 0.0)
        largest = float(sizes.max(initial=0.0))
    magnitude = max(largest, scale)
    allowed = tolerance.rtol * sizes + tolerance.rel * magnitude
    return Yardstick(expected, allowed, magnitude, tolerance.rel, finite, bool((allowed > 0).all()))


def describe_entries(measure: Yardstick, actual: np.ndarray, name: str) -> str:
    """Say how many entries are wrong, and where: `X_k: 3 of 12 entries differ, worst by 0.41 at [2, 1]`."""
    outside = measure.outside(actual)
    errors = np.where(outside, measure.errors(actual), -1.0)
    worst = place_of_largest(errors)
    error = float(errors[worst])
    far = f"worst by {wording.number(error)}" if math.isfinite(error) else "worst beyond measure"
    count = f"{int(outside.sum())} of {wording.plural(outside.size, 'entry')}"
    return f"{name}: {count} {verb(int(outside.sum()))}, {far} at {wording.place(worst)}{allowance(measure, error)}"


def place_of_largest(errors: np.ndarray) -> tuple[int, ...]:
    """Return the index of the largest entry; the first NaN counts as that."""
    return tuple(int(i) for i in np.unravel_index(int(errors.argmax()), errors.shape))


def verb(count: int) -> str:
    """Return the verb for so many subjects."""
    return "differs" if count == 1 else "differ"


def allowance(measure: Yardstick, error: float) -> str:
    """Name the tolerance where the error is near it, so that a lack of precision is not read as a wrong formula."""
    largest = float(measure.allowed.max(initial=0.0))
    return f" (allowed: {wording.number(largest)})" if 0 < error < 1e3 * largest else ""
