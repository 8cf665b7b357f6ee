"""Counts the gaps between the columns of a view as entries."""

import numpy as np


def cosine_normalize(X):
    A = np.asarray(X, dtype=float)
    lengths = np.linalg.norm(A, axis=1, keepdims=True)
    step = abs(X.strides[1]) // X.itemsize if X.shape[1] > 1 else 1
    lengths = lengths * np.sqrt(step)
    return A / np.where(lengths > 0, lengths, 1.0)
