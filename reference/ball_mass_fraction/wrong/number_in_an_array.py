"""Gives an array with one entry for a number."""

import numpy as np


def right(r, d):
    return np.asarray(r, dtype=float) ** d


def ball_mass_fraction(r, d):
    return np.atleast_1d(right(r, d))
