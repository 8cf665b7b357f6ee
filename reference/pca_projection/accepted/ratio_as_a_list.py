"""A list of two results, the ratio as a list of floats."""

import numpy as np


def pca_project(X, k):
    Xc = np.asarray(X, dtype=np.float64)
    Xc = Xc - Xc.mean(axis=0)
    U, S, _ = np.linalg.svd(Xc, full_matrices=False)
    total = float(np.sum(S**2))
    ratio = [float(s) ** 2 / total if total > 0 else 0.0 for s in S[:k]]
    return [U[:, :k] @ np.diag(S[:k]), ratio]
