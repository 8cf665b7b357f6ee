"""Two passes over blocks of 256 rows: the mean, then the covariance."""

import numpy as np

BLOCK = 256


def pca_project(X, k):
    n, d = X.shape
    total = np.zeros(d)
    for start in range(0, n, BLOCK):
        total += X[start : start + BLOCK].sum(axis=0, dtype=np.float64)
    mean = total / n
    scatter = np.zeros((d, d))
    for start in range(0, n, BLOCK):
        part = X[start : start + BLOCK] - mean
        scatter += part.T @ part
    values, vectors = np.linalg.eigh(scatter)
    Z = (X - mean) @ np.flip(vectors, axis=1)[:, :k]
    share = np.abs(np.flip(values)[:k])
    return Z, share / np.trace(scatter) if np.trace(scatter) > 0 else np.zeros(k)
