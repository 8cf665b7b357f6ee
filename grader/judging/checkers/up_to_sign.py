"""`columns_up_to_sign` and `rows_up_to_sign`: singular vectors and what is made of them.

A singular vector is determined up to its sign, and those of equal singular values up to a rotation among themselves.
So each answer is compared with the right one nearest to it: a single vector with the sign of its inner product, a
group of equal ones with the rotation that brings them nearest (orthogonal Procrustes problem; Golub and Van Loan,
Matrix Computations, 6.4.1). Where the cut goes through such a group, q of its p directions are right, any. Never entry
by entry |.|, which would call (1, -1) right for (1, 1). Rows are handled as the columns of the transpose.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from grader.course import checkers as vocabulary
from grader.course.checkers import Tolerance
from grader.judging.checkers import wording
from grader.judging.checkers.comparison import CheckerFault, Measurement, worse
from grader.judging.checkers.entrywise import tolerance_of
from grader.judging.checkers.orthonormality import as_columns, gram_yardstick
from grader.judging.checkers.scales import scale_of
from grader.judging.checkers.situation import Situation
from grader.judging.checkers.spectrum import Spectrum, spectrum_of
from grader.judging.checkers.yardstick import Yardstick, allowance, place_of_largest, verb, yardstick


@dataclass(frozen=True, eq=False)
class Group:
    """Columns start .. stop - 1 of the answer, of equal singular values."""

    start: int
    stop: int
    basis: np.ndarray
    """Unit vectors that span their space, L x p with p >= stop - start."""
    lengths: np.ndarray
    """What each is multiplied by, p: the singular values, or ones."""

    def nearest(self, block: np.ndarray) -> np.ndarray:
        P, _, Qt = np.linalg.svd(self.basis.T @ block, full_matrices=False)
        return np.asarray((self.basis * self.lengths) @ (P @ Qt))


@dataclass(frozen=True, eq=False)
class UpToSign:
    """Columns (or rows) right up to sign and rotations in groups; from `free_from` on they need only be orthonormal."""

    measured: Yardstick
    """The expected columns without the free ones, L x f."""
    groups: tuple[Group, ...]
    tolerance: Tolerance
    scale: float
    axis: str
    free: Yardstick | None = None
    """The Gram matrix that is due (all columns against the free ones), or None where none is free."""
    origin: str | None = None
    """The argument whose singular vectors these are; its columns were `centered` first."""
    centered: bool = False

    @property
    def free_from(self) -> int:
        return int(self.measured.expected.shape[1])

    def columns(self, actual: np.ndarray) -> np.ndarray:
        """Return the vectors as columns; an array of one dimension is one vector."""
        return as_columns(actual, self.axis)

    def measure(self, actual: np.ndarray) -> Measurement:
        columns = self.columns(actual)
        with np.errstate(all="ignore"):
            fixed = columns[:, : self.free_from]
            result = self._against(fixed).measure(fixed)
            if self.free is not None:
                result = worse(result, self.free.measure(columns.T @ columns[:, self.free_from :]))
        return result

    def explain(self, actual: np.ndarray, name: str) -> str:
        columns = self.columns(actual)
        with np.errstate(all="ignore"):
            fixed = columns[:, : self.free_from]
            against = self._against(fixed)
            outside = against.outside(fixed)
            if outside.any():
                errors = against.errors(fixed)
                return f"{name}: {self._worst(errors, outside, actual.ndim)}{allowance(against, _top(errors))}"
        return f"{name}: the {self.axis} without variance must be unit vectors orthogonal to all others"

    def nearest(self, actual: np.ndarray) -> np.ndarray:
        """Return the right answer that is nearest to `actual`."""
        columns = self.columns(actual)
        due = np.array(columns)
        due[:, : self.free_from] = self._against(columns[:, : self.free_from]).expected
        return due.reshape(actual.shape) if self.axis == "columns" or actual.ndim == 1 else due.T

    def _against(self, fixed: np.ndarray) -> Yardstick:
        expected = self.measured.expected
        signs = np.where(np.einsum("ij,ij->j", fixed, expected) < 0, -1.0, 1.0)
        if not self.groups:
            return replace(self.measured, expected=expected * signs)
        nearest = expected * signs
        for group in self.groups:
            block = np.clip(np.nan_to_num(fixed[:, group.start : group.stop]), -1e300, 1e300)
            nearest[:, group.start : group.stop] = group.nearest(block / max(np.abs(block).max(), 1e-300))
        return yardstick(nearest, self.tolerance, self.scale)

    def _worst(self, errors: np.ndarray, outside: np.ndarray, dimensions: int) -> str:
        wrong = int(np.count_nonzero(outside.any(axis=0)))
        index = place_of_largest(np.where(outside, errors, -1.0))
        place = index[:1] if dimensions == 1 else index if self.axis == "columns" else index[::-1]
        what = f"{wrong} of {wording.plural(errors.shape[1], self.axis[:-1])} {verb(wrong)} by more than sign"
        if dimensions == 1:
            count = int(np.count_nonzero(outside))
            what = f"{count} of {wording.plural(len(errors), 'entry')} {verb(count)} by more than one sign"
        if self.groups:
            what += " (or a rotation among equal singular values)"
        return f"{what}, worst by {wording.number(float(errors[index]))} at {wording.place(place)}"


def columns_up_to_sign(checker: vocabulary.ColumnsUpToSign, situation: Situation, expected: np.ndarray) -> UpToSign:
    """Return the check; with `spectrum_of` it compares with the judge's own decomposition. Raises `CheckerFault`."""
    tolerance, scale = tolerance_of(checker, situation), scale_of(checker.scale, situation)
    due = _vectors(expected, "columns", checker.name())
    if checker.spectrum_of is None:
        return UpToSign(yardstick(due, tolerance, scale), (), tolerance, scale, "columns")
    spectrum = _spectrum(checker, situation)
    reference, count = due.shape, due.shape[1]
    due = spectrum.U[:, :count] * spectrum.values[:count]
    _fits(due.shape, reference, checker.name())
    groups = _groups(spectrum.U, spectrum.values, spectrum.clusters(count), count)
    centered = checker.center == "columns"
    measured = yardstick(due, tolerance, scale)
    return UpToSign(measured, groups, tolerance, scale, "columns", None, checker.spectrum_of, centered)


def rows_up_to_sign(checker: vocabulary.RowsUpToSign, situation: Situation, expected: np.ndarray) -> UpToSign:
    """Return the check; with `spectrum_of` it compares with the judge's own decomposition. Raises `CheckerFault`."""
    tolerance, scale = tolerance_of(checker, situation), scale_of(checker.scale, situation)
    due = _vectors(expected, "rows", checker.name())
    if checker.spectrum_of is None:
        return UpToSign(yardstick(due, tolerance, scale), (), tolerance, scale, "rows")
    spectrum = _spectrum(checker, situation)
    count = due.shape[1]
    V = spectrum.Vt.T
    _fits(V[:, :count].shape, due.shape, checker.name())
    below = checker.free_below_float32 if situation.float32 else checker.free_below
    free_from = min(count, _first_free(spectrum.values, below))
    groups = _groups(V, np.ones(len(spectrum.values)), spectrum.clusters(free_from), free_from)
    free = gram_yardstick(count, free_from, tolerance) if free_from < count else None
    centered = checker.center == "columns"
    measured = yardstick(V[:, :free_from], tolerance, scale)
    return UpToSign(measured, groups, tolerance, scale, "rows", free, checker.spectrum_of, centered)


def _first_free(values: np.ndarray, below: float) -> int:
    """Return how many singular values are above the threshold; it is on their squares, which must not underflow."""
    top = float(values.max(initial=0.0))
    return int(np.count_nonzero(values / top >= np.sqrt(below))) if top > 0 else 0


def _groups(basis: np.ndarray, lengths: np.ndarray, clusters: list[tuple[int, int]], count: int) -> tuple[Group, ...]:
    return tuple(Group(start, min(stop, count), basis[:, start:stop], lengths[start:stop]) for start, stop in clusters)


def _spectrum(checker: Any, situation: Situation) -> Spectrum:
    dtype = situation.argument(checker.spectrum_of).dtype
    return spectrum_of(situation.matrix(checker.spectrum_of), dtype, center=checker.center == "columns")


def _vectors(expected: np.ndarray, axis: str, name: str) -> np.ndarray:
    if expected.ndim not in (1, 2):
        raise CheckerFault(f"{name} compares vectors or matrices, not an output of shape {expected.shape}")
    return as_columns(expected, axis)


def _fits(due: tuple[int, ...], reference: tuple[int, ...], name: str) -> None:
    if due != reference:
        raise CheckerFault(f"{name}: the decomposition gives shape {due}, the reference returned {reference}")


def _top(errors: np.ndarray) -> float:
    return float(np.nan_to_num(errors, nan=np.inf).max(initial=0.0))
