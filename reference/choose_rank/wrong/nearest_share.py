"""Gives the k whose share is nearest to the target."""

import numpy as np


def choose_rank(singular_values, target):
    S = np.sort(np.asarray(singular_values, dtype=float))[::-1]
    energy = np.cumsum((S / S[0]) ** 2)
    return int(np.argmin(np.abs(energy / energy[-1] - target))) + 1
