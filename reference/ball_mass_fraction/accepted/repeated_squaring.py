"""Squares as often as d has binary digits."""

import numpy as np


def ball_mass_fraction(r, d):
    base = np.asarray(r, dtype=np.float64)
    result = np.ones_like(base)
    while d > 0:
        if d & 1:
            result = result * base
        base = base * base
        d >>= 1
    return result if result.ndim else float(result)
