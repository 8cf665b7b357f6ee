"""Asks a number for its shape."""

import numpy as np


def ball_mass_fraction(r, d):
    return r.astype(float).reshape(r.shape) ** d
