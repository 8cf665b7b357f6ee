"""Gives a number for an array with one entry."""

import numpy as np


def right(r, d):
    return np.asarray(r, dtype=float) ** d


def ball_mass_fraction(r, d):
    result = right(r, d)
    return float(result.item()) if result.size == 1 else result
