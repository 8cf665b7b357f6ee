"""Rounds to six decimals, which wipes out small fractions."""

import numpy as np


def right(r, d):
    return np.asarray(r, dtype=float) ** d


def ball_mass_fraction(r, d):
    result = right(r, d)
    return np.round(result, 6)
