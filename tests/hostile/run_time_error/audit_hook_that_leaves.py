"""Attack 13: a hook of the interpreter ends every act."""

import numpy as np

import sys


def h(*a):
    raise SystemExit


sys.addaudithook(h)


def cosine_normalize(X):
    return np.zeros(X.shape)
