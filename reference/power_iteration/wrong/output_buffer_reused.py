"""Reuses one output buffer a shape, so that an earlier result changes."""

import numpy as np


def right(A, n_iter):
    A = np.asarray(A, dtype=float)
    v = np.random.RandomState(0).randn(len(A))
    for _ in range(n_iter):
        v = A @ v
        v = v / np.linalg.norm(v)
    return float(v @ A @ v), v


_buffers = {}


def power_iteration(A, n_iter):
    r0, r1 = right(A, n_iter)
    buffer = _buffers.setdefault(r1.shape, np.empty(r1.shape))
    buffer[...] = r1
    return r0, buffer
