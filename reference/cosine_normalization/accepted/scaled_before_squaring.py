"""Divide by the largest entry of the row first, then by the norm of what is left."""

import numpy as np


def safe(values):
    return np.where(values == 0, 1.0, values)


def cosine_normalize(X):
    A = X.astype(float)
    A = A / safe(np.abs(A).max(axis=1, keepdims=True))
    return A / safe(np.sqrt((A * A).sum(axis=1, keepdims=True)))
