"""Takes fractions below 1e-16 for zero."""

import numpy as np


def right(r, d):
    return np.asarray(r, dtype=float) ** d


def ball_mass_fraction(r, d):
    result = right(r, d)
    return np.where(result < 1e-16, 0.0, result)
