"""Refuses arrays of integers."""

import numpy as np


def right(r, d):
    return np.asarray(r, dtype=float) ** d


def ball_mass_fraction(r, d):
    if isinstance(r, np.ndarray) and r.dtype.kind != "f":
        raise TypeError("floats expected")
    return right(r, d)
