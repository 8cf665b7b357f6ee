"""A masked array, which hides what it holds."""

import numpy as np


def cosine_normalize(X):
    return np.ma.masked_all(X.shape)
