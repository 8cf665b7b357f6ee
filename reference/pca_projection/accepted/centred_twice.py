"""Centre twice against rounding, decompose the transpose, fix the signs by the largest loading."""

import numpy as np


def pca_project(X, k):
    A = np.asarray(X, dtype=np.float64).T
    A = A - A.mean(axis=1, keepdims=True)
    A = A - A.mean(axis=1, keepdims=True)
    V, S, Ut = np.linalg.svd(A, full_matrices=False)
    strongest = V[np.argmax(np.abs(V), axis=0), np.arange(V.shape[1])]
    signs = np.where(strongest < 0, -1.0, 1.0)
    Z = (Ut * (S * signs)[:, None])[:k].T
    ratio = np.zeros_like(S) if not S.any() else S**2 / (S @ S)
    return Z, ratio[:k]
