"""Clips the caller's array to [0, 1] in place."""

import numpy as np


def right(r, d):
    return np.asarray(r, dtype=float) ** d


def ball_mass_fraction(r, d):
    if isinstance(r, np.ndarray):
        np.clip(r, 0, 1, out=r)
    return right(r, d)
