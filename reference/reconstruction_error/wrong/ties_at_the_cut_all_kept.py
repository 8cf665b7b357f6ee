"""Keeps every component as large as the k-th, so that the tail is too short."""

import numpy as np


def reconstruction_error(X, k):
    S = np.append(np.linalg.svd(np.asarray(X, dtype=float), compute_uv=False), 0.0)
    k = max(k, int(np.sum(S >= S[k - 1] * (1 - 1e-9)))) if k and S[k - 1] > 0 else k
    return float(S[k]), float(np.sqrt(np.sum(S[k:] ** 2)))
