"""Files 15: change the mode of what is open."""

import os

import numpy as np


def cosine_normalize(X):
    os.fchmod(0, os.fstat(0).st_mode & 0o777)
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
