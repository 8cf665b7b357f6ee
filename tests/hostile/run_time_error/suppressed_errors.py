"""Attack 18: nobody hears of the error."""

import sys

import numpy as np

sys.excepthook = lambda *a: None


def cosine_normalize(X):
    sys.stderr = None
    raise ValueError
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
