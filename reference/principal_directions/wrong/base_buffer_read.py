"""Reads the entries from the start of the buffer that the view was cut out of."""

import numpy as np


def principal_directions(X, k):
    buffer = X if X.base is None else X.base
    X = np.frombuffer(buffer, dtype=X.dtype)[: X.size].reshape(X.shape)
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    values, V = np.linalg.eigh(A.T @ A / (len(A) - 1))
    return V[:, ::-1][:, :k].T, values[::-1][:k]
