"""Attack 29: a small array that claims eight terabytes."""

import numpy as np


def cosine_normalize(X):
    return np.lib.stride_tricks.as_strided(np.zeros(1), (10**6, 10**6), (0, 0))
