"""Roots of the trailing eigenvalues of the smaller Gram matrix, clipped at zero."""

import numpy as np


def reconstruction_error(X, k):
    A = np.asarray(X, dtype=np.float64)
    gram = A @ A.T if A.shape[0] < A.shape[1] else A.T @ A
    values = np.clip(np.linalg.eigvalsh(gram), 0.0, None)
    tail = values[: len(values) - k]
    return (float(np.sqrt(tail[-1])) if len(tail) else 0.0), float(np.sqrt(tail.sum()))
