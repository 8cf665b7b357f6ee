"""Every twentieth call in a process is wrong."""

import itertools

import numpy as np


def right(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    values, V = np.linalg.eigh(A.T @ A / (len(A) - 1))
    return V[:, ::-1][:, :k].T, values[::-1][:k]


_counter = itertools.count(1)


def principal_directions(X, k):
    r0, r1 = right(X, k)
    return (r0 + 1, r1) if next(_counter) % 20 == 0 else (r0, r1)
