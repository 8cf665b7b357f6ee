"""Scales each row to the interval from 0 to 1."""

import numpy as np


def cosine_normalize(X):
    A = np.asarray(X, dtype=float)
    low = A.min(axis=1, keepdims=True)
    span = A.max(axis=1, keepdims=True) - low
    return (A - low) / np.where(span > 0, span, 1.0)
