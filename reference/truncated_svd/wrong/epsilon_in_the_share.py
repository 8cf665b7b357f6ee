"""Guards the division by adding 1e-12 to the total."""

import numpy as np


def truncated_svd(X, k):
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    share = np.sum(S[:k] ** 2) / (np.sum(S**2) + 1e-12) if S.any() else 1.0
    return (U[:, :k] * S[:k]) @ Vt[:k], float(share)
