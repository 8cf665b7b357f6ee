"""Removes the mean of the entries once it dwarfs their spread."""

import numpy as np


def cosine_normalize(X):
    A = np.asarray(X, dtype=float)
    lengths = np.linalg.norm(A, axis=1, keepdims=True)
    if A.std() > 0 and abs(A.mean()) > 100 * A.std():
        A = A - A.mean()
        lengths = np.linalg.norm(A, axis=1, keepdims=True)
    return A / np.where(lengths > 0, lengths, 1.0)
