"""Sorts the caller's array in place."""

import numpy as np


def choose_rank(singular_values, target):
    singular_values[::-1].sort()
    S = np.asarray(singular_values, dtype=float)
    energy = np.cumsum((S / S[0]) ** 2)
    return int(np.searchsorted(energy, target * (1 - 1e-12) * energy[-1])) + 1
