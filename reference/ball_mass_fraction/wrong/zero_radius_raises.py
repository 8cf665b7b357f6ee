"""Takes the logarithm of zero in the math module."""

import math

import numpy as np


def right(r, d):
    return np.asarray(r, dtype=float) ** d


def ball_mass_fraction(r, d):
    if isinstance(r, float):
        return math.exp(d * math.log(r))
    return right(r, d)
