"""Takes the third factor for V and transposes it once more."""

import numpy as np


def truncated_svd(X, k):
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    total = np.sum(S**2)
    X_k = U[:, :k] @ np.diag(S[:k]) @ Vt[:, :k].T
    return X_k, float(np.sum(S[:k] ** 2) / total) if total > 0 else 1.0
