"""Gives the lost share of variance for the Frobenius error."""

import numpy as np


def reconstruction_error(X, k):
    S = np.append(np.linalg.svd(np.asarray(X, dtype=float), compute_uv=False), 0.0)
    total = np.sum(S**2) or 1.0
    return float(S[k]), float(np.sum(S[k:] ** 2) / total)
