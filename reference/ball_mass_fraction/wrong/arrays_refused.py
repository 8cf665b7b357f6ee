"""Compares an array with zero as if it were a number."""

import numpy as np


def right(r, d):
    return np.asarray(r, dtype=float) ** d


def ball_mass_fraction(r, d):
    if r == 0:
        return 0.0
    return right(r, d)
