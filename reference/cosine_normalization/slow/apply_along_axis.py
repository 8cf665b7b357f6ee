"""Right values, but apply_along_axis is a loop over the rows inside NumPy."""

import numpy as np


def unit(row):
    length = np.linalg.norm(row)
    return row / length if length else row


def cosine_normalize(X):
    return np.apply_along_axis(unit, 1, np.array(X, dtype=float))
