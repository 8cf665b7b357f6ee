"""Resources 71: np.ones(10**10)."""

import numpy as np


def cosine_normalize(X):
    np.ones(10**10)
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
