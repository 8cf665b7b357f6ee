"""Adds an epsilon to the total, which is not small for small values."""

import numpy as np


def choose_rank(singular_values, target):
    S = np.sort(singular_values.astype(float))[::-1]
    energy = np.cumsum(S**2)
    return int(np.argmax(energy / (energy[-1] + 1e-15) >= target * (1 - 1e-12))) + 1
