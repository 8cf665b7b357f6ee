"""The covariance with 1 / n written out; the divisor cancels in the ratio."""

import numpy as np


def centre(X):
    A = X.astype(np.float64)
    return A - A.sum(axis=0) / A.shape[0]


def pca_project(X, k):
    Xc = centre(X)
    C = Xc.T @ Xc / Xc.shape[0]
    values, vectors = np.linalg.eigh(C)
    order = np.argsort(values)[::-1][:k]
    top = np.maximum(values[order], 0.0)
    total = np.sum(np.maximum(values, 0.0))
    return Xc @ vectors[:, order], top / (total if total else 1.0)
