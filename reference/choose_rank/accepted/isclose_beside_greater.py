"""A share counts if it is greater than the target or equal to it within 1e-12."""

import numpy as np


def choose_rank(singular_values, target):
    energy = np.flip(np.sort(np.asarray(singular_values, dtype=np.float64))) ** 2
    share = np.cumsum(energy) / energy.sum()
    return int(np.flatnonzero((share > target) | np.isclose(share, target, rtol=1e-12, atol=0.0))[0]) + 1
