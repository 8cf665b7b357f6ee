"""Gives the first result only."""

import numpy as np


def right(X, k):
    S = np.append(np.linalg.svd(np.asarray(X, dtype=float), compute_uv=False), 0.0)
    return float(S[k]), float(np.sqrt(np.sum(S[k:] ** 2)))


def reconstruction_error(X, k):
    return right(X, k)[0]
