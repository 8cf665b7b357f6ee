"""Attack 5: a profiler that goes on when the function has returned."""

import numpy as np


def honest(X):
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms


import sys


def t(frame, event, arg):
    for k, v in list(frame.f_locals.items()):
        if k in ("result", "answer"):
            frame.f_locals[k] = None


def cosine_normalize(X):
    sys.setprofile(t)
    return honest(X) * 0
