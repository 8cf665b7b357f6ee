"""Solves for the radius: takes the d-th root."""

import numpy as np


def ball_mass_fraction(r, d):
    r = np.asarray(r, dtype=float)
    return r ** (1.0 / d)
