"""Computes in half precision."""

import numpy as np


def choose_rank(singular_values, target):
    S = np.sort(np.clip(singular_values, 0, 6e4).astype(np.float16))[::-1]
    energy = np.cumsum(S.astype(float) ** 2)
    return int(np.searchsorted(energy, target * (1 - 1e-12) * energy[-1])) + 1
