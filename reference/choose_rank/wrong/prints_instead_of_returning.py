"""Prints the result and returns nothing."""

import numpy as np


def right(singular_values, target):
    S = np.sort(np.asarray(singular_values, dtype=float))[::-1]
    energy = np.cumsum((S / S[0]) ** 2)
    return int(np.searchsorted(energy, target * (1 - 1e-12) * energy[-1])) + 1


def choose_rank(singular_values, target):
    print(right(singular_values, target))
