"""Flattens the caller's array by setting its shape, and leaves it so."""

import numpy as np


def right(r, d):
    return np.asarray(r, dtype=float) ** d


def ball_mass_fraction(r, d):
    if isinstance(r, np.ndarray):
        shape = r.shape
        if r.ndim > 1:
            r.shape = (r.size,)
        return right(r, d).reshape(shape)
    return right(r, d)
