"""Uses 1 - d (1 - r), good only near the surface."""

import numpy as np


def ball_mass_fraction(r, d):
    r = np.asarray(r, dtype=float)
    return np.maximum(1.0 - d * (1.0 - r), 0.0)
