"""Leaves 0 log 0 for an empty ball."""

import numpy as np


def ball_mass_fraction(r, d):
    r = np.asarray(r, dtype=float)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.exp(d * (r * np.log(r)) / r)
