"""Right values, but a complete QR makes an n x n orthogonal factor."""

import numpy as np


def principal_directions(X, k):
    A = np.asarray(X, dtype=np.float64)
    A = A - A.mean(axis=0)
    _, R = np.linalg.qr(A, mode="complete")
    values, V = np.linalg.eigh(R.T @ R / (len(A) - 1))
    return V[:, ::-1][:, :k].T, values[::-1][:k]
