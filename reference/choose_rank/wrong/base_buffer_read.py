"""Reads the values from the start of the buffer that the view was cut out of."""

import numpy as np


def choose_rank(singular_values, target):
    buffer = singular_values if singular_values.base is None else singular_values.base
    singular_values = np.frombuffer(buffer, dtype=singular_values.dtype)[: singular_values.size]
    S = np.sort(np.asarray(singular_values, dtype=float))[::-1]
    energy = np.cumsum((S / S[0]) ** 2)
    return int(np.searchsorted(energy, target * (1 - 1e-12) * energy[-1])) + 1
