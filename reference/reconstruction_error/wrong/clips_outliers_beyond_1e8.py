"""Clips entries beyond 1e8 as outliers."""

import numpy as np


def reconstruction_error(X, k):
    X = np.clip(X, -1e8, 1e8)
    S = np.append(np.linalg.svd(np.asarray(X, dtype=float), compute_uv=False), 0.0)
    return float(S[k]), float(np.sqrt(np.sum(S[k:] ** 2)))
