"""The special case k = 1 forgets the singular value."""

import numpy as np


def truncated_svd(X, k):
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    total = np.sum(S**2)
    if k == 1:
        return np.outer(U[:, 0], Vt[0]), float(S[0] ** 2 / total) if total > 0 else 1.0
    return (U[:, :k] * S[:k]) @ Vt[:k], float(np.sum(S[:k] ** 2) / total) if total > 0 else 1.0
