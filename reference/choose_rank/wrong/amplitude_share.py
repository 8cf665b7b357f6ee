"""Compares the root of the share with the target."""

import numpy as np


def choose_rank(singular_values, target):
    S = np.sort(np.asarray(singular_values, dtype=float))[::-1]
    energy = np.cumsum((S / S[0]) ** 2)
    return int(np.searchsorted(np.sqrt(energy / energy[-1]), target * (1 - 1e-12))) + 1
