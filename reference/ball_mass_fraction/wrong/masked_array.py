"""Masks empty balls."""

import numpy as np


def right(r, d):
    return np.asarray(r, dtype=float) ** d


def ball_mass_fraction(r, d):
    result = right(r, d)
    return np.ma.masked_equal(result, 0) if result.ndim else result
