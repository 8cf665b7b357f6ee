"""Refuses single precision."""

import numpy as np


def right(r, d):
    return np.asarray(r, dtype=float) ** d


def ball_mass_fraction(r, d):
    if isinstance(r, np.ndarray) and r.dtype == np.float32:
        raise TypeError("float64 expected")
    return right(r, d)
