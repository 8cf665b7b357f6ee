"""Resources 76: an integer with a hundred million digits."""

import numpy as np


def cosine_normalize(X):
    7 ** (3 * 10**8)
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
