"""Right values, but reads the norms off the diagonal of the n x n Gram matrix."""

import numpy as np


def cosine_normalize(X):
    A = np.asarray(X, dtype=np.float64)
    lengths = np.sqrt(np.diagonal(A @ A.T))[:, None]
    return np.divide(A, lengths, out=np.zeros(A.shape), where=lengths > 0)
