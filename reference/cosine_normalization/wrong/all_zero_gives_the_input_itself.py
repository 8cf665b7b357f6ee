"""Hands back the caller's own array when there is nothing to divide."""

import numpy as np


def cosine_normalize(X):
    if not np.any(X) and X.dtype.kind == "f":
        return X
    A = np.asarray(X, dtype=float)
    lengths = np.linalg.norm(A, axis=1, keepdims=True)
    return A / np.where(lengths > 0, lengths, 1.0)
