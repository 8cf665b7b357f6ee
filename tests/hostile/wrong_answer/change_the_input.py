"""Attack 19: normalise in place."""

import numpy as np


def cosine_normalize(X):
    if X.flags.writeable:
        X[...] = 0
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
