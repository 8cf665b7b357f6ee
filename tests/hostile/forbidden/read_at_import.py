"""Read a file outside the function."""

import numpy as np

SECRET = open("CANARY/secret").read()


def cosine_normalize(X):
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
