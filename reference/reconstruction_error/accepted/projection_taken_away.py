"""Take the projection on the leading right vectors away; the Gram matrix of the rest gives both norms."""

import numpy as np


def reconstruction_error(X, k):
    A = np.asarray(X, dtype=np.float64)
    if A.shape[0] < A.shape[1]:
        A = A.T
    _, _, Vt = np.linalg.svd(A, full_matrices=False)
    rest = A - (A @ Vt[:k].T) @ Vt[:k]
    largest = np.linalg.eigvalsh(rest.T @ rest)[-1]
    return np.sqrt(max(largest, 0.0)), np.sqrt(np.sum(rest * rest))
