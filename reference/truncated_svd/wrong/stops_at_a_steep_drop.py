"""Takes everything behind a drop by a factor of five for noise."""

import numpy as np


def truncated_svd(X, k):
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    steep = np.flatnonzero(S[1:] < 0.2 * S[:-1])
    if steep.size:
        S = np.where(np.arange(len(S)) <= steep[0], S, 0.0)
    total = np.sum(S**2)
    return (U[:, :k] * S[:k]) @ Vt[:k], float(np.sum(S[:k] ** 2) / total) if total > 0 else 1.0
