"""Gives errors relative to the matrix."""

import numpy as np


def reconstruction_error(X, k):
    S = np.append(np.linalg.svd(np.asarray(X, dtype=float), compute_uv=False), 0.0)
    top = S[0] or 1.0
    return float(S[k] / top), float(np.sqrt(np.sum(S[k:] ** 2)) / (np.linalg.norm(S) or 1.0))
