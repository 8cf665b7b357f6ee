"""Attack 14: an object whose __class__ says that it is an array."""

import numpy as np


class A:
    __class__ = np.ndarray
    dtype = np.dtype(float)
    shape = (2, 2)

    def __getattr__(s, n):
        raise SystemExit(0)


def cosine_normalize(X):
    return A()
