"""By the (n+m) x (n+m) symmetric matrix whose eigenvalues are +-sigma."""

import numpy as np


def stable_rank(W):
    A = np.asarray(W, dtype=np.float64)
    n, m = A.shape
    augmented = np.block([[np.zeros((n, n)), A], [A.T, np.zeros((m, m))]])
    largest = np.linalg.eigvalsh(augmented)[-1]
    return float(np.sum(A * A) / largest**2) if A.any() else 0.0
