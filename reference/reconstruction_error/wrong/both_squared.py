"""Gives squared errors."""

import numpy as np


def reconstruction_error(X, k):
    S = np.append(np.linalg.svd(np.asarray(X, dtype=float), compute_uv=False), 0.0)
    return float(S[k] ** 2), float(np.sum(S[k:] ** 2))
