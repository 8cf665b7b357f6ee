"""Turns reversed views back into memory order."""

import numpy as np


def right(r, d):
    return np.asarray(r, dtype=float) ** d


def ball_mass_fraction(r, d):
    if isinstance(r, np.ndarray):
        r = r[tuple(slice(None, None, -1 if s < 0 else 1) for s in r.strides)]
    return right(r, d)
