"""Sorts by variances rounded to a tenth of a decade and so swaps close components."""

import numpy as np


def pca_project(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    U, S, _ = np.linalg.svd(A, full_matrices=False)
    total = np.sum(S**2)
    key = np.floor(np.log10(np.maximum(S / max(S[0], 1e-300), 1e-12)) * 20 + 1e-6)
    order = np.lexsort((S, -key))
    U, S = U[:, order], S[order]
    return U[:, :k] * S[:k], S[:k] ** 2 / total if total > 0 else np.zeros(k)
