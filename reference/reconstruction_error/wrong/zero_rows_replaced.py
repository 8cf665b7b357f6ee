"""Fills zero rows with the mean row, as missing samples."""

import numpy as np


def reconstruction_error(X, k):
    empty = ~X.any(axis=1)
    X = np.where(empty[:, None], X.mean(axis=0), X)
    S = np.append(np.linalg.svd(np.asarray(X, dtype=float), compute_uv=False), 0.0)
    return float(S[k]), float(np.sqrt(np.sum(S[k:] ** 2)))
