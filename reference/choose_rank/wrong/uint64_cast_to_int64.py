"""Casts unsigned integers to int64, which turns the upper half negative."""

import numpy as np


def choose_rank(singular_values, target):
    if singular_values.dtype.kind == "u":
        singular_values = singular_values.astype(np.int64)
    S = np.sort(np.asarray(singular_values, dtype=float))[::-1]
    energy = np.cumsum((S / S[0]) ** 2)
    return int(np.searchsorted(energy, target * (1 - 1e-12) * energy[-1])) + 1
