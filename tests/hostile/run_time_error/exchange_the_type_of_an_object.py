"""Attack 13: the result is an integer as far as the interpreter can tell."""

import numpy as np

import ctypes


def cosine_normalize(X):
    r = np.zeros(X.shape)
    ctypes.cast(id(r) + 8, ctypes.POINTER(ctypes.c_void_p))[0] = id(int)
    return r
