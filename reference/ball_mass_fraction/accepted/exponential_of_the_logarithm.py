"""exp(d log r); the logarithm of zero is minus infinity."""

import numpy as np


def ball_mass_fraction(r, d):
    with np.errstate(divide="ignore"):
        return np.exp(d * np.log(np.asarray(r, dtype=float)))
