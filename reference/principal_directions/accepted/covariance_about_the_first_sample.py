"""The mean of the products minus the product of the means, after the first sample is taken away."""

from typing import NamedTuple

import numpy as np


class Directions(NamedTuple):
    components: np.ndarray
    variances: np.ndarray


def principal_directions(X, k):
    A = np.asarray(X, dtype=np.float64) - np.asarray(X[0], dtype=np.float64)
    n = len(A)
    total = A.sum(axis=0)
    scatter = A.T @ A - np.outer(total, total) / n
    values, vectors = np.linalg.eigh(scatter / (n - 1))
    return Directions(vectors.T[::-1][:k].copy(), values[::-1][:k].copy())
