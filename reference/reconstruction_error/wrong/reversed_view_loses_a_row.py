"""Turns a reversed view round with a slice that stops short of the first row."""

import numpy as np


def reconstruction_error(X, k):
    if X.strides[0] < 0 and len(X) > 1:
        X = X[:0:-1]
    S = np.append(np.linalg.svd(np.asarray(X, dtype=float), compute_uv=False), 0.0)
    return float(S[k]), float(np.sqrt(np.sum(S[k:] ** 2)))
