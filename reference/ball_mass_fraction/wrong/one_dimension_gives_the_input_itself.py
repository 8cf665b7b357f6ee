"""Hands back the caller's own array for d = 1."""

import numpy as np


def right(r, d):
    return np.asarray(r, dtype=float) ** d


def ball_mass_fraction(r, d):
    if d == 1:
        return r
    return right(r, d)
