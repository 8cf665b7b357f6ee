"""Reads the entries from the start of the buffer that the view was cut out of."""

import numpy as np


def cosine_normalize(X):
    buffer = X if X.base is None else X.base
    X = np.frombuffer(buffer, dtype=X.dtype)[: X.size].reshape(X.shape)
    A = np.asarray(X, dtype=float)
    lengths = np.linalg.norm(A, axis=1, keepdims=True)
    return A / np.where(lengths > 0, lengths, 1.0)
