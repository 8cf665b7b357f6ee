"""Resources 74: pipes without end."""

import os

import numpy as np


def cosine_normalize(X):
    for _ in range(2):
        for fd in os.pipe():
            os.close(fd)
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
