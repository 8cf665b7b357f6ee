"""Drop the smallest values as long as what is lost may be lost."""

import numpy as np


def choose_rank(singular_values, target):
    ascending = np.sort(np.array(singular_values, dtype=float))
    lost = np.cumsum((ascending / ascending[-1]) ** 2)
    allowed = (1.0 - target + 1e-12 * target) * lost[-1]
    return max(len(lost) - int(np.searchsorted(lost, allowed, side="right")), 1)
