"""Adds 1e-8 to the radius before taking its logarithm."""

import numpy as np


def ball_mass_fraction(r, d):
    r = np.asarray(r, dtype=float)
    return np.exp(d * np.log(r + 1e-8))
