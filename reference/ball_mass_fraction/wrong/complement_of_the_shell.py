"""Subtracts the shell from one, which cancels for small fractions."""

import numpy as np


def right(r, d):
    return np.asarray(r, dtype=float) ** d


def ball_mass_fraction(r, d):
    result = right(r, d)
    return 1.0 - (1.0 - result)
