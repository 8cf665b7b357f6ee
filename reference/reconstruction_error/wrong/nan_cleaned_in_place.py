"""Cleans missing values in place, which read-only input refuses."""

import numpy as np


def reconstruction_error(X, k):
    X[np.isnan(X)] = 0
    S = np.append(np.linalg.svd(np.asarray(X, dtype=float), compute_uv=False), 0.0)
    return float(S[k]), float(np.sqrt(np.sum(S[k:] ** 2)))
