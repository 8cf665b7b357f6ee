"""Averages over the array."""

import numpy as np


def right(r, d):
    return np.asarray(r, dtype=float) ** d


def ball_mass_fraction(r, d):
    return float(np.mean(right(r, d)))
