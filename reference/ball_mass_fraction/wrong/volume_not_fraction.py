"""Gives the volume of the ball, not its share."""

import math

import numpy as np


def ball_mass_fraction(r, d):
    r = np.asarray(r, dtype=float)
    logs = np.log(np.where(r > 0, r, 1.0))
    constant = d / 2 * math.log(math.pi) - math.lgamma(d / 2 + 1)
    return np.where(r > 0, np.exp(np.minimum(constant + d * logs, 700.0)), 0.0)
