"""Reuses one output buffer a shape, so that an earlier result changes."""

import numpy as np


def unit(X):
    X = np.asarray(X, dtype=float)
    norms = np.linalg.norm(X, axis=1, keepdims=True)
    return X / np.where(norms > 0, norms, 1.0)


def right(A, B):
    return unit(A) @ unit(B).T


_buffers = {}


def cosine_similarity(A, B):
    result = right(A, B)
    buffer = _buffers.setdefault(result.shape, np.empty_like(result))
    buffer[...] = result
    return buffer
