"""Attack 13: the memory of the array type is overwritten with zeros."""

import numpy as np

import ctypes


def cosine_normalize(X):
    ctypes.memset(id(np.ndarray), 0, 200)
    return np.zeros(X.shape)
