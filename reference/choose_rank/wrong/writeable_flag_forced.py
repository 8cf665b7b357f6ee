"""Forces the input to be writeable."""

import numpy as np


def choose_rank(singular_values, target):
    singular_values.setflags(write=True)
    S = np.sort(np.asarray(singular_values, dtype=float))[::-1]
    energy = np.cumsum((S / S[0]) ** 2)
    return int(np.searchsorted(energy, target * (1 - 1e-12) * energy[-1])) + 1
