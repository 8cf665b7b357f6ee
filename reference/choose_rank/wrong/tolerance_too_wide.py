"""Takes shares up to 1e-5 below the target for enough, the default of isclose."""

import numpy as np


def choose_rank(singular_values, target):
    S = np.sort(np.asarray(singular_values, dtype=float))[::-1]
    energy = np.cumsum((S / S[0]) ** 2)
    return int(np.argmax((energy / energy[-1] >= target) | np.isclose(energy / energy[-1], target))) + 1
