"""Protocol 84: a flood on standard error."""

import sys

import numpy as np


def cosine_normalize(X):
    while True:
        sys.stderr.write("x" * 10_000)
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
