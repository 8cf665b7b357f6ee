"""By the (n+d) x (n+d) symmetric matrix whose eigenvalues are +-sigma."""

import numpy as np


def reconstruction_error(X, k):
    A = np.asarray(X, dtype=np.float64)
    n, d = A.shape
    augmented = np.block([[np.zeros((n, n)), A], [A.T, np.zeros((d, d))]])
    S = np.linalg.eigvalsh(augmented)[::-1][: min(n, d)]
    tail = np.append(np.maximum(S, 0), 0.0)[k:]
    return float(tail[0]), float(np.linalg.norm(tail))
