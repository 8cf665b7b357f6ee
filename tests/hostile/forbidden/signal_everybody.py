"""Signals 44: kill(-1)."""

import os

import numpy as np


def cosine_normalize(X):
    os.kill(-1, 0)
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
