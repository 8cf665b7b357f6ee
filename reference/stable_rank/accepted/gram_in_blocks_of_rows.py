"""The Gram matrix of the columns is added up over blocks of 128 rows; its spectral norm is sigma_1 squared."""

import numpy as np


BLOCK = 128


def stable_rank(W):
    A = np.asarray(W, dtype=np.float64)
    if A.shape[0] < A.shape[1]:
        A = A.T
    gram = sum(A[start : start + BLOCK].T @ A[start : start + BLOCK] for start in range(0, len(A), BLOCK))
    largest = np.linalg.norm(gram, ord=2)
    return 0.0 if largest == 0 else float(np.sum(A**2) / largest)
