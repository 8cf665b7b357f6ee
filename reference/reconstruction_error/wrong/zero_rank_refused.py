"""Refuses k = 0."""

import numpy as np


def reconstruction_error(X, k):
    S = np.append(np.linalg.svd(np.asarray(X, dtype=float), compute_uv=False), 0.0)
    if k < 1:
        raise ValueError("k must be positive")
    return float(S[k]), float(np.sqrt(np.sum(S[k:] ** 2)))
