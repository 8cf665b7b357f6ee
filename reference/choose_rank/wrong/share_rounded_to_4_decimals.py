"""Rounds the shares to 4 decimals."""

import numpy as np


def choose_rank(singular_values, target):
    S = np.sort(np.asarray(singular_values, dtype=float))[::-1]
    energy = np.cumsum((S / S[0]) ** 2)
    return int(np.searchsorted(np.round(energy / energy[-1], 4), np.round(target, 4))) + 1
