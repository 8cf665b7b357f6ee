"""Raises on a zero singular value."""

import numpy as np


def choose_rank(singular_values, target):
    S = np.sort(np.asarray(singular_values, dtype=float))[::-1]
    energy = np.cumsum((S / S[0]) ** 2)
    if S[-1] == 0:
        raise ValueError("singular values must be positive")
    return int(np.searchsorted(energy, target * (1 - 1e-12) * energy[-1])) + 1
