"""Takes the head away with an n x n matrix I - U_k U_k^T."""

import numpy as np


def reconstruction_error(X, k):
    A = np.asarray(X, dtype=np.float64)
    U, _, _ = np.linalg.svd(A, full_matrices=False)
    rest = (np.eye(len(A)) - U[:, :k] @ U[:, :k].T) @ A
    return np.linalg.norm(rest, 2), np.linalg.norm(rest)
