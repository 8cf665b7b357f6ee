"""Takes r for the diameter."""

import numpy as np


def ball_mass_fraction(r, d):
    r = np.asarray(r, dtype=float)
    return (r / 2.0) ** d
