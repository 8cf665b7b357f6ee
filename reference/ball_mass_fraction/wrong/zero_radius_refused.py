"""Refuses a radius of zero."""

import numpy as np


def right(r, d):
    return np.asarray(r, dtype=float) ** d


def ball_mass_fraction(r, d):
    if np.min(r) <= 0:
        raise ValueError("radius must be positive")
    return right(r, d)
