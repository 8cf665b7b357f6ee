"""Centres the values, as if they were data."""

import numpy as np


def choose_rank(singular_values, target):
    S = np.asarray(singular_values, dtype=float)
    S = np.sort(np.abs(S - S.mean()) if np.ptp(S) > 0 else S)[::-1]
    energy = np.cumsum(S**2)
    return int(np.searchsorted(energy, target * (1 - 1e-12) * energy[-1])) + 1
