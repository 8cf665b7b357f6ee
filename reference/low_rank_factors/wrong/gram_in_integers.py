"""Multiplies small integers in their own type, which wraps."""

import numpy as np


def low_rank_factors(delta_W, r):
    _, V = np.linalg.eigh((delta_W.T @ delta_W).astype(float))
    V = V[:, ::-1][:, :r]
    return delta_W.astype(float) @ V, V.T.copy()
