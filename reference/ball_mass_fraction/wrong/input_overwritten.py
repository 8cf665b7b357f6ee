"""Leaves zeros in the caller's array."""

import numpy as np


def right(r, d):
    return np.asarray(r, dtype=float) ** d


def ball_mass_fraction(r, d):
    result = right(r, d)
    if isinstance(r, np.ndarray):
        r[...] = 0
    return result
