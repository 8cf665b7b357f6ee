"""Takes every one-byte integer for an unsigned pixel."""

import numpy as np


def cosine_normalize(X):
    if X.dtype.itemsize == 1:
        X = X.astype(np.uint8)
    A = np.asarray(X, dtype=float)
    lengths = np.linalg.norm(A, axis=1, keepdims=True)
    return A / np.where(lengths > 0, lengths, 1.0)
