"""Keeps all values at a target of 1.0, zeros too."""

import numpy as np


def choose_rank(singular_values, target):
    S = np.sort(np.asarray(singular_values, dtype=float))[::-1]
    energy = np.cumsum((S / S[0]) ** 2)
    return len(S) if target >= 1 else int(np.searchsorted(energy, target * (1 - 1e-12) * energy[-1])) + 1
