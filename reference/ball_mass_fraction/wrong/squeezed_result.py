"""Squeezes axes of length one."""

import numpy as np


def right(r, d):
    return np.asarray(r, dtype=float) ** d


def ball_mass_fraction(r, d):
    result = right(r, d)
    return np.atleast_1d(np.squeeze(result)) if result.ndim else result
