"""Means and scatter are added up over blocks of 128 samples, about the first sample."""

import numpy as np


BLOCK = 128


def principal_directions(X, k):
    A = np.asarray(X, dtype=np.float64)
    n, d = A.shape
    origin = A[0].copy()
    mean = sum((A[i : i + BLOCK] - origin).sum(axis=0) for i in range(0, n, BLOCK)) / n
    scatter = np.zeros((d, d))
    for i in range(0, n, BLOCK):
        block = A[i : i + BLOCK] - origin - mean
        scatter += block.T @ block
    values, vectors = np.linalg.eigh(scatter)
    return np.flip(vectors, axis=1).T[:k], np.maximum(values[::-1][:k], 0) / (n - 1)
