"""Picks the k columns of largest variance."""

import numpy as np


def pca_project(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    variance = A.var(axis=0)
    order = np.argsort(variance)[::-1][:k]
    total = variance.sum()
    return A[:, order], variance[order] / total if total > 0 else np.zeros(k)
