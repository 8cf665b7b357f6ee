"""Python's power for a number, NumPy's for an array."""

import numpy as np


def ball_mass_fraction(r, d):
    if isinstance(r, np.ndarray):
        return np.power(r.astype(np.float64), d)
    return float(r) ** d
