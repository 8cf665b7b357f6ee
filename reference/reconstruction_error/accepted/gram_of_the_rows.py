"""Always through the n x n Gram matrix of the rows."""

import numpy as np


def reconstruction_error(X, k):
    A = np.asarray(X, dtype=np.float64)
    values = np.clip(np.linalg.eigvalsh(A @ A.T)[::-1][: min(A.shape)], 0, None)
    tail = np.append(values, 0.0)[k:]
    return np.sqrt(tail[0]), np.sqrt(np.sum(tail))
