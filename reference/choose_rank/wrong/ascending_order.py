"""Adds up from the smallest."""

import numpy as np


def choose_rank(singular_values, target):
    S = np.sort(np.asarray(singular_values, dtype=float))
    energy = np.cumsum((S / S[-1]) ** 2)
    return int(np.searchsorted(energy, target * (1 - 1e-12) * energy[-1])) + 1
