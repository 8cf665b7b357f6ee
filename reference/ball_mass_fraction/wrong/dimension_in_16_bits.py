"""Keeps the dimension in 16 bits."""

import numpy as np


def ball_mass_fraction(r, d):
    r = np.asarray(r, dtype=float)
    return r ** (d % 2**15)
