"""Trace and largest eigenvalue of the smaller Gram matrix."""

import numpy as np


def stable_rank(W):
    A = np.asarray(W, dtype=float)
    gram = A @ A.T if A.shape[0] < A.shape[1] else A.T @ A
    largest = np.linalg.eigvalsh(gram)[-1]
    return np.trace(gram) / largest if largest > 0 else np.float64(0.0)
