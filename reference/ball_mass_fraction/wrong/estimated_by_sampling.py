"""Estimates the fraction from random radii."""

import numpy as np


def ball_mass_fraction(r, d):
    sample = np.random.rand(2000) ** (1.0 / d)
    result = (sample[:, None] <= np.ravel(r)).mean(axis=0)
    return result.reshape(np.shape(r)) if np.ndim(r) else float(result[0])
