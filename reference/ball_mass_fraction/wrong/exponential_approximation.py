"""Uses exp(-d (1 - r)), good only near the surface."""

import numpy as np


def ball_mass_fraction(r, d):
    r = np.asarray(r, dtype=float)
    return np.exp(-d * (1.0 - r))
