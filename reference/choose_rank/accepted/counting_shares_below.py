"""One more than the number of shares below the target."""

import numpy as np


def choose_rank(singular_values, target):
    energy = np.sort(np.asarray(singular_values, dtype=np.float64) ** 2)[::-1]
    share = np.cumsum(energy) / np.sum(energy)
    return 1 + np.count_nonzero(share[:-1] < target * (1 - 1e-12))
