"""Says that nothing is inside from 1000 dimensions on."""

import numpy as np


def ball_mass_fraction(r, d):
    r = np.asarray(r, dtype=float)
    return r**d if d < 1000 else np.where(r < 1.0, 0.0, 1.0)
