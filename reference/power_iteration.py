"""Power iteration: the largest eigenvalue of a symmetric positive semi-definite matrix, and its eigenvector."""

import numpy as np


def power_iteration(A, n_iter):
    """Return (eigenvalue, eigenvector) after n_iter steps, for a symmetric positive semi-definite A (n, n), not zero.

    Each step takes v to A v / ||A v||, which turns it towards the leading eigenvector by the ratio of the two largest
    eigenvalues; the eigenvalue is the Rayleigh quotient v^T A v of the unit vector v (n,) (Golub & Van Loan, Matrix
    Computations, 8.2.1). A start drawn at random is orthogonal to the answer with probability zero; ones are not safe.
    """
    M = np.asarray(A, dtype=np.float64)
    v = np.random.default_rng(0).standard_normal(len(M))
    for _ in range(n_iter):
        v = M @ v
        v /= np.linalg.norm(v)
    return float(v @ M @ v), v
