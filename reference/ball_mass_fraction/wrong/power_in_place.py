"""Raises the caller's array to the power in place."""

import numpy as np


def right(r, d):
    return np.asarray(r, dtype=float) ** d


def ball_mass_fraction(r, d):
    if isinstance(r, np.ndarray) and r.dtype.kind == "f":
        r **= d
        return r.copy()
    return right(r, d)
