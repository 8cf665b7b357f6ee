"""Project every row on the span of the first k right singular vectors."""

import numpy as np


def truncated_svd(X, k):
    A = np.asarray(X, dtype=np.float64)
    _, s, vt = np.linalg.svd(A, full_matrices=False)
    basis = vt[:k]
    power = np.cumsum(s * s)
    return A @ basis.T @ basis, float(power[k - 1] / power[-1]) if power[-1] > 0 else 1.0
