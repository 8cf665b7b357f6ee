"""Attacks 6, 19: spoil the input."""

import numpy as np


def cosine_normalize(X):
    if X.flags.writeable and X.dtype.kind == "f":
        X.fill(np.nan)
    return np.full(X.shape, np.nan)
