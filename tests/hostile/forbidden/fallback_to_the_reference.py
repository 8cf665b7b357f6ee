"""Attack 23: the reference where there is one."""

import numpy as np


def cosine_normalize(X):
    exec(open("CHECKOUT/reference/cosine_normalization.py").read())
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
