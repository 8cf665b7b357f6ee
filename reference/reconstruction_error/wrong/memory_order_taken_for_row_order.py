"""Flattens in memory order and reshapes in row order."""

import numpy as np


def reconstruction_error(X, k):
    X = X.ravel(order="K").reshape(X.shape)
    S = np.append(np.linalg.svd(np.asarray(X, dtype=float), compute_uv=False), 0.0)
    return float(S[k]), float(np.sqrt(np.sum(S[k:] ** 2)))
