"""Splits the dimension in two, and the power with it."""

import numpy as np


def ball_mass_fraction(r, d):
    radius = np.multiply(r, 1.0)
    return radius ** (d // 2) * radius ** (d - d // 2)
