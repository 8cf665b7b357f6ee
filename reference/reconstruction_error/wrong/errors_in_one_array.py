"""Gives both errors in one array of shape (1, 2)."""

import numpy as np


def reconstruction_error(X, k):
    S = np.append(np.linalg.svd(np.asarray(X, dtype=float), compute_uv=False), 0.0)
    return np.array([[S[k], float(np.sqrt(np.sum(S[k:] ** 2)))]])
