"""Takes the mean of the products minus the product of the means, which cancels for large means."""

import numpy as np


def principal_directions(X, k):
    A = np.asarray(X, dtype=float)
    mean = A.mean(axis=0)
    C = (A.T @ A - len(A) * np.outer(mean, mean)) / (len(A) - 1)
    values, V = np.linalg.eigh(C)
    return V[:, ::-1][:, :k].T, values[::-1][:k]
