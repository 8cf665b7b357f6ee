"""Resources 73: recursion without end."""

import numpy as np


def cosine_normalize(X):
    cosine_normalize(X)
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
