"""Reuses one output buffer a shape, so that an earlier result changes."""

import numpy as np


def right(r, d):
    return np.asarray(r, dtype=float) ** d


_buffers = {}


def ball_mass_fraction(r, d):
    result = right(r, d)
    if not result.ndim:
        return result
    buffer = _buffers.setdefault(result.shape, np.empty(result.shape))
    buffer[...] = result
    return buffer
