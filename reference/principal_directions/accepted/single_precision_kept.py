"""Centred in float64, then float32 stays float32; the negative covariance puts the largest first."""

import numpy as np


def principal_directions(X, k):
    dtype = np.float32 if X.dtype == np.float32 else np.float64
    A = (X - X.mean(axis=0, dtype=np.float64)).astype(dtype)
    scale = np.max(np.abs(A))
    if scale > 0:
        A = A / scale
    negative, vectors = np.linalg.eigh(-(A.T @ A) / dtype(len(A) - 1))
    return vectors[:, :k].T.copy(), -negative[:k] * scale**2
