"""Asks for 1e-9 more than the target."""

import numpy as np


def choose_rank(singular_values, target):
    S = np.sort(np.asarray(singular_values, dtype=float))[::-1]
    energy = np.cumsum((S / S[0]) ** 2)
    return min(int(np.searchsorted(energy, (target + 1e-9) * energy[-1])) + 1, len(S))
