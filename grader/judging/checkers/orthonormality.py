"""`orthonormal`: columns (or rows) of unit norm, orthogonal to each other."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from grader.course import checkers as vocabulary
from grader.course.checkers import Tolerance
from grader.judging.checkers import wording
from grader.judging.checkers.comparison import CheckerFault, Measurement
from grader.judging.checkers.entrywise import tolerance_of
from grader.judging.checkers.scales import scale_of
from grader.judging.checkers.situation import Situation
from grader.judging.checkers.yardstick import Yardstick, yardstick


@dataclass(frozen=True, eq=False)
class Orthonormal:
    """The Gram matrix of the first `count` columns (or rows) is the identity."""

    gram: Yardstick
    axis: str
    count: int

    def measure(self, actual: np.ndarray) -> Measurement:
        return self.gram.measure(self._gram(actual))

    def explain(self, actual: np.ndarray, name: str) -> str:
        gram = self._gram(actual)
        errors = np.nan_to_num(self.gram.errors(gram), nan=np.inf)
        first, second = sorted(int(i) for i in np.unravel_index(int(errors.argmax()), errors.shape))
        if first == second:
            with np.errstate(all="ignore"):
                norm = float(np.sqrt(gram[first, first]))
            which = "the vector" if actual.ndim == 1 else f"{self.axis[:-1]} {first}"
            return f"{name}: {which} has length {norm:.6g} instead of 1"
        product = wording.number(float(gram[first, second]))
        return f"{name}: {self.axis} {first} and {second} are not orthogonal, their dot product is {product}"

    def _gram(self, actual: np.ndarray) -> np.ndarray:
        vectors = as_columns(actual, self.axis)[:, : self.count]
        with np.errstate(all="ignore"):
            return np.asarray(vectors.T @ vectors)


def orthonormal(checker: vocabulary.Orthonormal, situation: Situation, expected: np.ndarray) -> Orthonormal:
    """Return the check. Raises `CheckerFault` for an output that is neither vector nor matrix."""
    if expected.ndim not in (1, 2):
        raise CheckerFault(f"orthonormal takes a vector or a matrix, not an output of shape {expected.shape}")
    available = as_columns(expected, checker.axis).shape[1]
    count = available if checker.count is None else min(situation.whole(checker.count), available)
    tolerance, scale = tolerance_of(checker, situation), scale_of(checker.scale, situation)
    return Orthonormal(yardstick(np.eye(count), tolerance, scale), checker.axis, count)


def as_columns(array: np.ndarray, axis: str) -> np.ndarray:
    """Return the vectors along `axis` ("columns" or "rows") as columns; an array of one dimension is one vector."""
    if array.ndim == 1:
        return array[:, None]
    return array if axis == "columns" else array.T


def gram_yardstick(count: int, free_from: int, tolerance: Tolerance) -> Yardstick:
    """Return what is due of columns.T @ columns[:, free_from:] where the latter are to be orthonormal to all."""
    return yardstick(np.eye(count)[:, free_from:], tolerance)
