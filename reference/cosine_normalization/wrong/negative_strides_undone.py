"""Turns reversed views back into memory order."""

import numpy as np


def cosine_normalize(X):
    X = X[tuple(slice(None, None, -1 if s < 0 else 1) for s in X.strides)]
    A = np.asarray(X, dtype=float)
    lengths = np.linalg.norm(A, axis=1, keepdims=True)
    return A / np.where(lengths > 0, lengths, 1.0)
