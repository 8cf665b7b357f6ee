"""Attack 8: a hook for errors in destructors that never returns."""

import sys


def h(*a):
    while True:
        pass


sys.unraisablehook = h
sys.excepthook = h


class D:
    def __del__(s):
        raise ValueError


def cosine_normalize(X):
    D()
    return X * 0
