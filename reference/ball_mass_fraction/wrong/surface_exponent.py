"""Uses the exponent of the surface."""

import numpy as np


def ball_mass_fraction(r, d):
    r = np.asarray(r, dtype=float)
    return r ** (d - 1)
