"""Says that an interval has no shell, so all is inside."""

import numpy as np


def ball_mass_fraction(r, d):
    r = np.asarray(r, dtype=float)
    return r**d if d > 1 else np.ones_like(r)
