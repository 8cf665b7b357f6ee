"""Drops the smallest value as noise."""

import numpy as np


def choose_rank(singular_values, target):
    singular_values = np.sort(singular_values)[1:] if len(singular_values) > 1 else singular_values
    S = np.sort(np.asarray(singular_values, dtype=float))[::-1]
    energy = np.cumsum((S / S[0]) ** 2)
    return int(np.searchsorted(energy, target * (1 - 1e-12) * energy[-1])) + 1
