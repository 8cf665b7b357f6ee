"""A thin QR of the centred samples; the triangular factor has the same covariance."""

import numpy as np


def principal_directions(X, k):
    A = np.array(X, dtype=np.float64)
    A -= A.mean(axis=0)
    R = np.linalg.qr(A, mode="r")
    values, vectors = np.linalg.eigh(R.T @ R)
    return [vectors[:, : -k - 1 : -1].T, values[: -k - 1 : -1] / (len(A) - 1)]
