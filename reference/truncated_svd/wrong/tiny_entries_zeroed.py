"""Sets entries below 1e-7 to zero as rounding noise."""

import numpy as np


def truncated_svd(X, k):
    X = np.where(np.abs(np.asarray(X, dtype=float)) < 1e-7, 0.0, X)
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    total = np.sum(S**2)
    return (U[:, :k] * S[:k]) @ Vt[:k], float(np.sum(S[:k] ** 2) / total) if total > 0 else 1.0
