"""Resources 72: np.empty(10**12)."""

import numpy as np


def cosine_normalize(X):
    np.empty(10**12)
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
