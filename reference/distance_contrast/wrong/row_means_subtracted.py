"""Subtracts the mean of each row."""

import numpy as np


def distances(X):
    A = np.asarray(X, dtype=float)
    return np.linalg.norm(A - A.mean(axis=0), axis=1)


def contrast(values):
    nearest, farthest = float(values.min()), float(values.max())
    if nearest > 0:
        return (farthest - nearest) / nearest
    return float("inf") if farthest > 0 else 0.0


def right(X):
    return contrast(distances(X))


def distance_contrast(X):
    A = X.astype(float)
    return contrast(np.linalg.norm(A - A.mean(axis=1, keepdims=True), axis=1))
