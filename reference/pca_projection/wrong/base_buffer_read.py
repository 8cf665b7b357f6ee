"""Reads the entries from the start of the buffer that the view was cut out of."""

import numpy as np


def pca_project(X, k):
    buffer = X if X.base is None else X.base
    X = np.frombuffer(buffer, dtype=X.dtype)[: X.size].reshape(X.shape)
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    U, S, _ = np.linalg.svd(A, full_matrices=False)
    total = np.sum(S**2)
    return U[:, :k] * S[:k], S[:k] ** 2 / total if total > 0 else np.zeros(k)
