"""exp2 and log2; the math module for a number."""

import math

import numpy as np


def ball_mass_fraction(r, d):
    if isinstance(r, float):
        return math.pow(r, d)
    inside = np.zeros(r.shape)
    positive = r > 0
    inside[positive] = np.exp2(d * np.log2(r[positive].astype(float)))
    return inside
