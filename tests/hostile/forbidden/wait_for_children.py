"""Ask after children."""

import os

import numpy as np


def cosine_normalize(X):
    try:
        os.waitpid(-1, os.WNOHANG)
    except ChildProcessError:
        pass
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
