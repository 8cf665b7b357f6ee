"""Fairness 114: arrays within the limit."""

import numpy as np


def cosine_normalize(X):
    np.ones(6_500_000).sum()
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
