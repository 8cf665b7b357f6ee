"""A named tuple as the result, and the share from the Frobenius norms."""

from typing import NamedTuple

import numpy as np


class Truncated(NamedTuple):
    X_k: np.ndarray
    variance_explained: float


def truncated_svd(X, k):
    A = np.asarray(X, dtype=np.float64)
    scale = np.abs(A).max()
    if scale == 0:
        return Truncated(np.zeros(A.shape), 1.0)
    U, S, Vt = np.linalg.svd(A / scale, full_matrices=False)
    small = U[:, :k] @ (S[:k, np.newaxis] * Vt[:k])
    share = (np.linalg.norm(small) / np.linalg.norm(A / scale)) ** 2
    return Truncated(small * scale, float(share))
