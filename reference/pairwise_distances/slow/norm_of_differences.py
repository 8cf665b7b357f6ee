"""Right values, but np.linalg.norm of an (n, n, d) array."""

import numpy as np


def pairwise_distances(X):
    A = np.asarray(X, dtype=float)
    return np.linalg.norm(A[:, np.newaxis] - A, axis=2)
