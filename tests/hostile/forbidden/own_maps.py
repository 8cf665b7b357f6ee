"""Attack 26: the layout of its own memory."""

import numpy as np


def cosine_normalize(X):
    open("/proc/self/maps").read()
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
