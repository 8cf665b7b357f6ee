"""Raises where k is above the rank of the matrix."""

import numpy as np


def reconstruction_error(X, k):
    S = np.append(np.linalg.svd(np.asarray(X, dtype=float), compute_uv=False), 0.0)
    if k > np.sum(S > 1e-10 * S[0]):
        raise ValueError("k exceeds the rank")
    return float(S[k]), float(np.sqrt(np.sum(S[k:] ** 2)))
