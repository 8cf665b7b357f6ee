"""Divides the caller's array by its largest value."""

import numpy as np


def choose_rank(singular_values, target):
    if singular_values.dtype.kind == "f":
        singular_values /= singular_values.max()
    S = np.sort(np.asarray(singular_values, dtype=float))[::-1]
    energy = np.cumsum((S / S[0]) ** 2)
    return int(np.searchsorted(energy, target * (1 - 1e-12) * energy[-1])) + 1
