"""Counts the values that hold the target share each."""

import numpy as np


def choose_rank(singular_values, target):
    S = np.sort(np.asarray(singular_values, dtype=float))[::-1]
    return max(int(np.sum(S >= target * S[0])), 1)
