"""Right values, but squares are added entry by entry."""

import math

import numpy as np


def cosine_normalize(X):
    result = np.zeros(X.shape)
    for i, row in enumerate(X):
        length = math.sqrt(math.fsum(float(value) ** 2 for value in row))
        if length > 0.0:
            result[i] = row / length
    return result
