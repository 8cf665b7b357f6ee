"""Repeats the first direction where there is no variance left."""

import numpy as np


def principal_directions(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    values, V = np.linalg.eigh(A.T @ A / (len(A) - 1))
    return V[:, np.where(values > 1e-10 * values[-1], np.arange(len(values)), len(values) - 1)][:, ::-1][
        :, :k
    ].T, values[::-1][:k]
