"""Numbers out of a text."""

import io

import numpy as np


def cosine_normalize(X):
    np.genfromtxt(io.StringIO("1 2\n3 4"))
    np.loadtxt(io.StringIO("1 2\n3 4"))
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
