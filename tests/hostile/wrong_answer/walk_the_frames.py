"""Attack 5: the callers' variables."""

import sys

import numpy as np


def cosine_normalize(X):
    frame = sys._getframe()
    while frame is not None:
        for value in list(frame.f_locals.values()):
            if type(value) is np.ndarray and value.shape == X.shape and value is not X:
                return value.copy()
        frame = frame.f_back
    return np.full(X.shape, 0.5)
