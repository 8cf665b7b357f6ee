"""Resources 73: a recursion limit of a billion, over and over."""

import sys

import numpy as np


def cosine_normalize(X):
    sys.setrecursionlimit(10**9)

    def down(depth):
        return depth and down(depth - 1)

    while True:
        down(10_000)
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
