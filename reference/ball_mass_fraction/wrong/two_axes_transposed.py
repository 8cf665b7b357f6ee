"""Transposes arrays of two axes."""

import numpy as np


def right(r, d):
    return np.asarray(r, dtype=float) ** d


def ball_mass_fraction(r, d):
    return right(np.transpose(r), d).copy() if np.ndim(r) == 2 else right(r, d)
