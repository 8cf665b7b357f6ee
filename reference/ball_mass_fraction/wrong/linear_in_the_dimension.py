"""Multiplies where a power is meant."""

import numpy as np


def ball_mass_fraction(r, d):
    r = np.asarray(r, dtype=float)
    return np.minimum(r * d, 1.0)
