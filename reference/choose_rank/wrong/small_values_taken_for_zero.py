"""Takes values below 1e-6 for zero."""

import numpy as np


def choose_rank(singular_values, target):
    S = np.sort(np.asarray(singular_values, dtype=float))[::-1]
    S = np.where(S < 1e-6, 0, S)
    S[0] = S[0] or 1.0
    energy = np.cumsum((S / S[0]) ** 2)
    return int(np.searchsorted(energy, target * (1 - 1e-12) * energy[-1])) + 1
