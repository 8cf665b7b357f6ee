"""Takes 8-bit numbers for unsigned pixels."""

import numpy as np


def principal_directions(X, k):
    if X.dtype == np.int8:
        X = X.view(np.uint8) if X.flags.c_contiguous else np.ascontiguousarray(X).view(np.uint8)
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    values, V = np.linalg.eigh(A.T @ A / (len(A) - 1))
    return V[:, ::-1][:, :k].T, values[::-1][:k]
