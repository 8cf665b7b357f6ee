"""Squares integers in their own type, which wraps."""

import numpy as np


def choose_rank(singular_values, target):
    S = np.sort(singular_values)[::-1]
    energy = np.cumsum((S * S).astype(float))
    return int(np.searchsorted(energy, target * (1 - 1e-12) * energy[-1])) + 1
