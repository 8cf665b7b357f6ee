"""Looks at the first 100 values only."""

import numpy as np


def choose_rank(singular_values, target):
    S = np.sort(np.asarray(singular_values, dtype=float))[::-1]
    energy = np.cumsum((S / S[0]) ** 2)
    return int(np.searchsorted(energy[:100], target * (1 - 1e-12) * energy[-1])) + 1
