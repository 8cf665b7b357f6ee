"""Reuses one output buffer a shape, so that an earlier result changes."""

import numpy as np


def right(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    values, V = np.linalg.eigh(A.T @ A / (len(A) - 1))
    return V[:, ::-1][:, :k].T, values[::-1][:k]


_buffers = {}


def principal_directions(X, k):
    r0, r1 = right(X, k)
    buffer = _buffers.setdefault(r0.shape, np.empty(r0.shape))
    buffer[...] = r0
    return buffer, r1
