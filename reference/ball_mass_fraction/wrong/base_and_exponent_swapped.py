"""Swaps base and exponent."""

import numpy as np


def ball_mass_fraction(r, d):
    r = np.asarray(r, dtype=float)
    return np.power(float(d), r)
