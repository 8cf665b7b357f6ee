"""Turns a reversed view round with a slice that stops short of the first value."""

import numpy as np


def choose_rank(singular_values, target):
    if singular_values.strides[0] < 0 and len(singular_values) > 1:
        singular_values = singular_values[:0:-1]
    S = np.sort(np.asarray(singular_values, dtype=float))[::-1]
    energy = np.cumsum((S / S[0]) ** 2)
    return int(np.searchsorted(energy, target * (1 - 1e-12) * energy[-1])) + 1
