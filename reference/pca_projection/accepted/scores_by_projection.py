"""SVD of the centred data, then a projection on the right singular vectors."""

import numpy as np


def pca_project(X, k):
    centred = X - np.mean(X, axis=0, dtype=np.float64)
    _, S, Vt = np.linalg.svd(centred, full_matrices=False)
    variance = S**2 / (len(X) - 1)
    ratio = variance[:k] / variance.sum() if variance.any() else np.zeros(k)
    return centred @ Vt[:k].T, ratio
