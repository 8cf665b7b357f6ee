"""Broadcasts norms of a square matrix along the wrong axis."""

import numpy as np


def cosine_normalize(X):
    A = np.asarray(X, dtype=float)
    lengths = np.linalg.norm(A, axis=1)
    if A.shape[0] != A.shape[1]:
        lengths = lengths[:, None]
    return A / np.where(lengths > 0, lengths, 1.0)
