"""Whoever looks for a file politely goes on without it."""

import os

import numpy as np


def cosine_normalize(X):
    os.path.exists("/tmp/data.csv")
    os.environ.get("HOME")
    os.cpu_count()
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
