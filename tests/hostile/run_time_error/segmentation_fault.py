"""Tricks 105: read address 1."""

import ctypes

import numpy as np


def cosine_normalize(X):
    ctypes.string_at(1)
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
