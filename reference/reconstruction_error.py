"""How far the best rank-k approximation is from the matrix."""

import numpy as np


def reconstruction_error(X, k):
    """Return (spectral, frobenius), the norms of X - X_k, for X of shape (n, d) and 0 <= k <= min(n, d).

    X_k is the best approximation of rank k; with singular values S the errors are S_{k+1} and sqrt(sum_{i>k} S_i^2)
    (Eckart & Young 1936; Mirsky 1960), and both are 0.0 at full rank.
    """
    tail = np.linalg.svd(np.asarray(X, dtype=np.float64), compute_uv=False)[k:]
    return float(tail.max(initial=0.0)), float(np.linalg.norm(tail))
