"""What a thin singular value decomposition must satisfy beside its product: orthonormal vectors, falling values."""

from collections.abc import Mapping

import numpy as np

_Arrays = Mapping[str, np.ndarray]


def columns_orthonormal(arguments: _Arrays, answer: np.ndarray, _expected: object) -> str | None:
    """Return None where the columns of U (m, r) whose singular value is not zero are orthonormal."""
    return _orthonormal(arguments["X"], answer, "columns of U")


def rows_orthonormal(arguments: _Arrays, answer: np.ndarray, _expected: object) -> str | None:
    """Return None where the rows of Vt (r, n) whose singular value is not zero are orthonormal."""
    return _orthonormal(arguments["X"], answer.T, "rows of Vt")


def falling(arguments: _Arrays, answer: np.ndarray, _expected: object) -> str | None:
    """Return None where no singular value (r,) is larger than the one before by more than rounding."""
    rises = np.diff(answer.astype(np.float64))
    if rises.size and rises.max() > _tolerance(arguments["X"]) * np.abs(answer).max():
        place = int(rises.argmax())
        return f"the largest comes first, but [{place + 1}] is larger than [{place}]"
    return None


def _tolerance(X: np.ndarray) -> float:
    return 1e-3 if X.dtype == np.float32 else 1e-6


def _orthonormal(X: np.ndarray, vectors: np.ndarray, what: str) -> str | None:
    values = np.linalg.svd(X.astype(np.float64), compute_uv=False)
    count = int(np.count_nonzero(values > _tolerance(X) * values[0]))
    kept = vectors[:, :count].astype(np.float64)
    error = np.abs(kept.T @ kept - np.eye(count))
    if not count or error.max() <= 2 * _tolerance(X):
        return None
    first, second = sorted(int(place) for place in np.unravel_index(error.argmax(), error.shape))
    if first == second:
        return f"the {what} have unit length, but [{first}] has not"
    return f"the {what} are orthogonal to each other, but [{first}] and [{second}] are not"
