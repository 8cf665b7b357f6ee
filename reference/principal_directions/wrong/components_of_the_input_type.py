"""Casts the components to the type of integer input."""

import numpy as np


def principal_directions(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    values, V = np.linalg.eigh(A.T @ A / (len(A) - 1))
    return V[:, ::-1][:, :k].T.astype(X.dtype) * (1.0 if X.dtype.kind in "iu" else X.dtype.type(1)), values[::-1][:k]
