"""Takes rows that sum to zero for zero rows."""

import numpy as np


def reconstruction_error(X, k):
    X = np.where(X.sum(axis=1, keepdims=True) == 0, 0, X)
    S = np.append(np.linalg.svd(np.asarray(X, dtype=float), compute_uv=False), 0.0)
    return float(S[k]), float(np.sqrt(np.sum(S[k:] ** 2)))
