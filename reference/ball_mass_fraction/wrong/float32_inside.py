"""Computes in single precision, whose error the power multiplies."""

import numpy as np


def ball_mass_fraction(r, d):
    return (np.asarray(r, dtype=np.float32) ** d).astype(float)
