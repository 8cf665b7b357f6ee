"""Takes singular values below a fixed threshold for rounding errors."""

import numpy as np


def truncated_svd(X, k):
    U, S, Vt = np.linalg.svd(X.astype(float), full_matrices=False)
    S = np.where(S < 1e-10, 0.0, S)
    total = np.sum(S**2)
    return (U[:, :k] * S[:k]) @ Vt[:k], float(np.sum(S[:k] ** 2) / total) if total > 0 else 1.0
