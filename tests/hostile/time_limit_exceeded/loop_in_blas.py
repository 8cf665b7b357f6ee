"""Resources 68: a product that takes a minute."""

import numpy as np


def cosine_normalize(X):
    Y = np.ones((1500, 1500))
    while True:
        Y = Y @ Y * 1e-4
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
