"""Takes the share of the singular values, not of their squares."""

import numpy as np


def truncated_svd(X, k):
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    total = np.sum(S)
    return U[:, :k] @ np.diag(S[:k]) @ Vt[:k], float(np.sum(S[:k]) / total) if total > 0 else 1.0
