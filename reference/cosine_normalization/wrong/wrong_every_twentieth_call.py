"""Every twentieth call in a process is wrong."""

import itertools

import numpy as np


def right(X):
    A = np.asarray(X, dtype=float)
    lengths = np.linalg.norm(A, axis=1, keepdims=True)
    return A / np.where(lengths > 0, lengths, 1.0)


_counter = itertools.count(1)


def cosine_normalize(X):
    result = right(X)
    return result + 1 if next(_counter) % 20 == 0 else result
