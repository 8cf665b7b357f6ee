"""Protocol 83: print without end."""

import numpy as np


def cosine_normalize(X):
    while True:
        print("x" * 10_000)
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
