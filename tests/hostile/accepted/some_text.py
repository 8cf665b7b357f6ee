"""Fairness 113: ten kilobytes of text."""

import numpy as np


def cosine_normalize(X):
    print("x" * 10_000)
    print(np.arange(5000).reshape(50, 100))
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
