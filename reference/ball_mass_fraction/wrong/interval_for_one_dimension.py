"""Gives the length 2r for d = 1."""

import numpy as np


def ball_mass_fraction(r, d):
    r = np.asarray(r, dtype=float)
    return r**d if d > 1 else 2.0 * r
