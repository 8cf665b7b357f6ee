"""Rescales float32 rows before squaring and forgets to scale the norm back."""

import numpy as np


def cosine_normalize(X):
    A = np.asarray(X, dtype=float)
    lengths = np.linalg.norm(A, axis=1, keepdims=True)
    if X.dtype == np.float32:
        lengths = lengths / np.maximum(np.abs(A).max() * 4, 1e-30)
    return A / np.where(lengths > 0, lengths, 1.0)
