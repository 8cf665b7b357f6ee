"""Takes everything behind a drop by a factor of five for noise."""

import numpy as np


def pca_project(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    U, S, _ = np.linalg.svd(A, full_matrices=False)
    steep = np.flatnonzero(S[1:] < 0.2 * S[:-1])
    if steep.size:
        S = np.where(np.arange(len(S)) <= steep[0], S, 0.0)
    total = np.sum(S**2)
    return U[:, :k] * S[:k], S[:k] ** 2 / total if total > 0 else np.zeros(k)
