"""Right values, but hides the forbidden svdvals in a partial."""

import functools

import numpy as np


largest = functools.partial(np.linalg.svdvals)


def power_iteration(A, n_iter):
    M = np.asarray(A, dtype=float)
    value = float(largest(M)[0])
    v = np.random.RandomState(0).randn(len(M))
    for _ in range(n_iter):
        v = M @ v / value
    return value, v / np.linalg.norm(v)
