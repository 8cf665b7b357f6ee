"""Right values, but through the n x n Gram matrix of the samples, however many there are."""

import numpy as np


def pca_project(X, k):
    A = np.asarray(X, dtype=np.float64)
    A = A - A.mean(axis=0)
    values, vectors = np.linalg.eigh(A @ A.T)
    top = np.maximum(values[::-1][:k], 0)
    total = np.sum(A**2)
    return vectors[:, ::-1][:, :k] * np.sqrt(top), top / total if total > 0 else np.zeros(k)
