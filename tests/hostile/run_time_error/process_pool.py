"""Processes 42: multiprocessing."""

import multiprocessing

import numpy as np


def cosine_normalize(X):
    context = multiprocessing.get_context("fork")
    with context.Pool(1) as pool:
        pool.map(abs, [1])
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
