"""Sorts by variances rounded to three digits and so swaps close directions."""

import numpy as np


def principal_directions(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    values, V = np.linalg.eigh(A.T @ A / (len(A) - 1))
    size = max(values[-1], 1e-300)
    order = np.lexsort((values, -np.round(values / size, 3)))[:k]
    return V[:, order].T, values[order]
