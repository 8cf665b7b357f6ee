"""Refuses a radius of one."""

import numpy as np


def right(r, d):
    return np.asarray(r, dtype=float) ** d


def ball_mass_fraction(r, d):
    if np.max(r) >= 1:
        raise ValueError("radius must be below one")
    return right(r, d)
