"""Bisect for k: the share grows with it."""

import numpy as np


def choose_rank(singular_values, target):
    S = np.asarray(singular_values, dtype=np.float64)
    energy = np.square(S[np.argsort(S)[::-1]])
    kept = np.concatenate([[0.0], np.cumsum(energy)])
    low, high = 0, len(energy)
    while high - low > 1:
        middle = (low + high) // 2
        if kept[middle] < target * (1 - 1e-12) * kept[-1]:
            low = middle
        else:
            high = middle
    return high
