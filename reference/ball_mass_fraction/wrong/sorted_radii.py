"""Sorts the radii, as for a plot."""

import numpy as np


def right(r, d):
    return np.asarray(r, dtype=float) ** d


def ball_mass_fraction(r, d):
    return right(np.sort(r, axis=None).reshape(np.shape(r)), d)
