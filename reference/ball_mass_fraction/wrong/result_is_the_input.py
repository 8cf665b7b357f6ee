"""Writes the fractions into the caller's array and hands it back."""

import numpy as np


def right(r, d):
    return np.asarray(r, dtype=float) ** d


def ball_mass_fraction(r, d):
    if isinstance(r, np.ndarray) and r.dtype == np.float64:
        return np.power(r, d, out=r)
    return right(r, d)
