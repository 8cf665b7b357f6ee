"""Centres the columns first, as PCA does."""

import numpy as np


def reconstruction_error(X, k):
    A = np.asarray(X, dtype=float)
    S = np.append(np.linalg.svd(A - A.mean(axis=0), compute_uv=False), 0.0)
    return float(S[k]), float(np.sqrt(np.sum(S[k:] ** 2)))
