"""Takes roots of Gram eigenvalues that rounding has made negative."""

import numpy as np


def reconstruction_error(X, k):
    A = np.asarray(X, dtype=float)
    gram = A.T @ A if A.shape[0] >= A.shape[1] else A @ A.T
    tail = np.append(np.linalg.eigvalsh(gram)[::-1], 0.0)[k:]
    return float(np.sqrt(tail[0])), float(np.sqrt(np.sum(tail)))
