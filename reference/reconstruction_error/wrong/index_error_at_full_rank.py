"""Reads sigma_{k+1}, which is not there at full rank."""

import numpy as np


def reconstruction_error(X, k):
    S = np.linalg.svd(np.asarray(X, dtype=float), compute_uv=False)
    return float(S[k]), float(np.sqrt(np.sum(S[k:] ** 2)))
