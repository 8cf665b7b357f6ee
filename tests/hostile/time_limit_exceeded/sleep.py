"""Resources 69: sleep for ever."""

import time

import numpy as np


def cosine_normalize(X):
    time.sleep(1000)
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
