"""Gives the spectral norm of the approximation."""

import numpy as np


def reconstruction_error(X, k):
    S = np.append(np.linalg.svd(np.asarray(X, dtype=float), compute_uv=False), 0.0)
    return float(S[0]) if k else 0.0, float(np.sqrt(np.sum(S[k:] ** 2)))
