"""Processes 36: many forks."""

import os

import numpy as np


def cosine_normalize(X):
    for _ in range(20):
        if os.fork() == 0:
            os._exit(0)
        os.wait()
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
