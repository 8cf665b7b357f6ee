"""Attack 8: a tracer that never returns, in the caller."""

import sys


def t(*a):
    while True:
        pass


def cosine_normalize(X):
    sys.settrace(t)
    sys.setprofile(t)
    return X
