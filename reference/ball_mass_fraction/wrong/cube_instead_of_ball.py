"""Gives the ratio of cubes with side 2r and 2, minus the corners."""

import numpy as np


def ball_mass_fraction(r, d):
    r = np.asarray(r, dtype=float)
    return (2.0 * r) ** d / 2.0 ** min(d, 1000) if d > 1 else r / 2
