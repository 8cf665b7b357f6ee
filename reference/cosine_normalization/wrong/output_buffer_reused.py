"""Reuses one output buffer a shape, so that an earlier result changes."""

import numpy as np


def right(X):
    A = np.asarray(X, dtype=float)
    lengths = np.linalg.norm(A, axis=1, keepdims=True)
    return A / np.where(lengths > 0, lengths, 1.0)


_buffers = {}


def cosine_normalize(X):
    buffer = _buffers.setdefault(X.shape, np.empty(X.shape))
    buffer[...] = right(X)
    return buffer
