"""Takes eigenvalues of a square matrix for singular values."""

import numpy as np


def reconstruction_error(X, k):
    A = np.asarray(X, dtype=float)
    if A.shape[0] == A.shape[1]:
        S = np.sort(np.abs(np.linalg.eigvals(A)))[::-1]
    else:
        S = np.linalg.svd(A, compute_uv=False)
    tail = np.append(S, 0.0)[k:]
    return float(tail[0]), float(np.linalg.norm(tail))
