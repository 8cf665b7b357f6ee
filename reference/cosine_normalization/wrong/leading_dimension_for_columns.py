"""Takes the row stride for the number of columns when it sums the squares."""

import numpy as np


def cosine_normalize(X):
    A = np.asarray(X, dtype=float)
    lengths = np.linalg.norm(A, axis=1, keepdims=True)
    n, d = X.shape
    columns = abs(X.strides[0]) // X.itemsize if n > 1 and X.strides[1] == X.itemsize else d
    lengths = np.sqrt(np.mean(A * A, axis=1, keepdims=True) * columns)
    return A / np.where(lengths > 0, lengths, 1.0)
