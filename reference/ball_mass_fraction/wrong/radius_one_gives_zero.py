"""Leaves out the surface, and with it the whole ball of radius one."""

import numpy as np


def right(r, d):
    return np.asarray(r, dtype=float) ** d


def ball_mass_fraction(r, d):
    result = right(r, d)
    return np.where(np.asarray(r) >= 1, 0.0, result)
