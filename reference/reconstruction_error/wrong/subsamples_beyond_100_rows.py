"""Keeps 100 sampled rows once there are more."""

import numpy as np


def reconstruction_error(X, k):
    if len(X) > 100:
        rows = np.random.RandomState(0).permutation(len(X))[:100]
        X = X * np.isin(np.arange(len(X)), rows)[:, None]
    S = np.append(np.linalg.svd(np.asarray(X, dtype=float), compute_uv=False), 0.0)
    return float(S[k]), float(np.sqrt(np.sum(S[k:] ** 2)))
