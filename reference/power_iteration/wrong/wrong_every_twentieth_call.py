"""Every twentieth call in a process is wrong."""

import itertools

import numpy as np


def right(A, n_iter):
    A = np.asarray(A, dtype=float)
    v = np.random.RandomState(0).randn(len(A))
    for _ in range(n_iter):
        v = A @ v
        v = v / np.linalg.norm(v)
    return float(v @ A @ v), v


_counter = itertools.count(1)


def power_iteration(A, n_iter):
    r0, r1 = right(A, n_iter)
    return (r0 + 1, r1) if next(_counter) % 20 == 0 else (r0, r1)
