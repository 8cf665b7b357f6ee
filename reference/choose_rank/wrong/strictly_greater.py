"""Asks for more than the target."""

import numpy as np


def choose_rank(singular_values, target):
    S = np.sort(np.asarray(singular_values, dtype=float))[::-1]
    energy = np.cumsum((S / S[0]) ** 2)
    return min(int(np.searchsorted(energy, target * (1 + 1e-12) * energy[-1], side="right")) + 1, len(S))
