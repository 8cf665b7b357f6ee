"""The judge's own singular value decomposition, and which singular values count as equal."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np

from grader.judging.checkers.comparison import CheckerFault

_EQUAL = 1e-13
"""Gap, relative to the largest singular value, that float64 rounding alone may open."""
_EQUAL_UNITS = 32
"""The same in units of the input's own rounding: its largest entry times its machine epsilon."""


@dataclass(frozen=True, eq=False)
class Spectrum:
    """A = U diag(values) Vt, thin, in float64, values descending: m x r, r, r x n with r = min(m, n)."""

    U: np.ndarray
    values: np.ndarray
    Vt: np.ndarray
    equal_gap: float = 0.0
    """Neighbouring singular values this near to each other count as equal."""

    def cluster_at(self, index: int) -> tuple[int, int]:
        """Return start and end (exclusive) of the run of equal singular values that holds this one."""
        apart = np.flatnonzero(-np.diff(self.values) > self.equal_gap) + 1
        start = int(apart[apart <= index].max(initial=0))
        stop = int(apart[apart > index].min(initial=len(self.values)))
        return start, stop

    def clusters(self, count: int) -> list[tuple[int, int]]:
        """Return start and end of each run of two or more equal singular values that begins among the first `count`."""
        runs: list[tuple[int, int]] = []
        start = 0
        while start < min(count, len(self.values)):
            stop = self.cluster_at(start)[1]
            if stop - start > 1:
                runs.append((start, stop))
            start = stop
        return runs


def spectrum_of(matrix: np.ndarray, dtype: np.dtype[Any], *, center: bool = False) -> Spectrum:
    """Return the decomposition of `matrix` (float64, m x n), its column means subtracted first if `center`.

    `dtype` is that of the case's argument: float32 input is rounded to float32, so ties in it hold only that far; a
    large mean leaves fewer digits for the spread. Raises `CheckerFault` where no route to a decomposition works.
    """
    largest = float(np.abs(matrix).max(initial=0.0))
    own = _centered(matrix) if center else matrix
    found = thin_svd(own)
    rounding = float(np.finfo(np.float32 if dtype == np.float32 else np.float64).eps) * largest
    top = float(found.values.max(initial=0.0))
    return Spectrum(found.U, found.values, found.Vt, max(_EQUAL * top, _EQUAL_UNITS * rounding))


def thin_svd(matrix: np.ndarray) -> Spectrum:
    """Return the thin decomposition; other routes follow where LAPACK's divide and conquer does not converge."""
    largest = float(np.abs(matrix).max(initial=0.0))
    if largest == 0:
        return _of_zero(matrix.shape)
    if not math.isfinite(largest):
        raise CheckerFault("cannot decompose a matrix whose entries are not finite")
    exponent = math.frexp(largest)[1]
    scaled = np.ldexp(matrix, -exponent)
    for route in (_direct, _transposed, _triangular, _symmetric):
        try:
            U, values, Vt = route(scaled)
        except np.linalg.LinAlgError:
            continue
        if np.isfinite(values).all() and np.isfinite(U).all() and np.isfinite(Vt).all():
            return Spectrum(U, np.ldexp(values, exponent), Vt)
    raise CheckerFault(f"no singular value decomposition of a {matrix.shape[0]} x {matrix.shape[1]} argument converged")


Triple = tuple[np.ndarray, np.ndarray, np.ndarray]


def _direct(matrix: np.ndarray) -> Triple:
    U, values, Vt = np.linalg.svd(matrix, full_matrices=False)
    return U, values, Vt


def _transposed(matrix: np.ndarray) -> Triple:
    V, values, Ut = np.linalg.svd(matrix.T, full_matrices=False)
    return Ut.T, values, V.T


def _triangular(matrix: np.ndarray) -> Triple:
    if matrix.shape[0] < matrix.shape[1]:
        V, values, Ut = _triangular(matrix.T)
        return Ut.T, values, V.T
    Q, R = np.linalg.qr(matrix)
    U, values, Vt = np.linalg.svd(R, full_matrices=False)
    return Q @ U, values, Vt


def _symmetric(matrix: np.ndarray) -> Triple:
    """Decompose by the eigenvectors of [[0, A], [A.T, 0]] (Golub and Van Loan, Matrix Computations, 8.6.1).

    Vectors of singular values near zero are taken from a QR factorisation, which completes them to orthonormal ones.
    """
    rows, columns = matrix.shape
    count = min(rows, columns)
    both = np.block([[np.zeros((rows, rows)), matrix], [matrix.T, np.zeros((columns, columns))]])
    eigenvalues, vectors = np.linalg.eigh(both)
    values = np.maximum(eigenvalues[::-1][:count], 0.0)
    top = vectors[:, ::-1][:, :count] * math.sqrt(2)
    kept = int((values > 1e-10 * values[0]).sum())  # below, the pairs +s and -s mix
    values[kept:] = 0.0
    return _completed(top[:rows, :kept], count), values, _completed(top[rows:, :kept], count).T


def _completed(columns: np.ndarray, count: int) -> np.ndarray:
    kept = columns.shape[1]
    Q, R = np.linalg.qr(np.hstack([columns, np.eye(len(columns))]))
    Q = Q[:, :count]
    Q[:, :kept] *= np.where(np.diag(R)[:kept] < 0, -1.0, 1.0)
    return Q


def _of_zero(shape: tuple[int, ...]) -> Spectrum:
    rows, columns = shape
    count = min(rows, columns)
    return Spectrum(np.eye(rows, count), np.zeros(count), np.eye(count, columns))


def _centered(matrix: np.ndarray) -> np.ndarray:
    # the second pass removes what rounding of a large mean left
    once: np.ndarray = matrix - _mean(matrix)
    return np.asarray(once - _mean(once))


def _mean(matrix: np.ndarray) -> np.ndarray:
    return np.asarray(
        (matrix / len(matrix)).sum(axis=0) if np.abs(matrix).max(initial=0.0) > 1e290 else matrix.mean(axis=0)
    )
