"""Adds 1e-12 to the total against division by zero."""

import numpy as np


def choose_rank(singular_values, target):
    S = np.sort(np.asarray(singular_values, dtype=float))[::-1]
    energy = np.cumsum(S**2)
    return int(np.argmax(np.append(energy / (np.sum(S**2) + 1e-12), 1) >= target * (1 - 1e-12))) + 1
