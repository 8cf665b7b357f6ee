"""Casts unsigned integers to int64, which turns the upper half negative."""

import numpy as np


def reconstruction_error(X, k):
    if X.dtype.kind == "u":
        X = X.astype(np.int64)
    S = np.append(np.linalg.svd(np.asarray(X, dtype=float), compute_uv=False), 0.0)
    return float(S[k]), float(np.sqrt(np.sum(S[k:] ** 2)))
