import numpy as np


def pca_project(X, k):
    X = np.asarray(X, dtype=float)
    X = X - X.mean(axis=0)
    U, S, Vt = np.linalg.svd(X, full_matrices=False)
    variance = S**2
    total = variance.sum()
    ratio = variance[:k] / total if total > 0 else np.zeros(k)
    return X @ Vt[:k].T, ratio
