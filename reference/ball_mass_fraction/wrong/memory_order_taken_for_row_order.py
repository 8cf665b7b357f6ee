"""Flattens in memory order and reshapes in row order."""

import numpy as np


def right(r, d):
    return np.asarray(r, dtype=float) ** d


def ball_mass_fraction(r, d):
    if isinstance(r, np.ndarray):
        r = r.ravel(order="K").reshape(r.shape)
    return right(r, d)
