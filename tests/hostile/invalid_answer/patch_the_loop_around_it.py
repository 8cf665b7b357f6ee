"""Attack 5: the loop that calls us is found and replaced."""

import numpy as np


def honest(X):
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms


import gc


def cosine_normalize(X):
    for o in gc.get_objects():
        if type(o).__name__ == "Worker":
            type(o).answer = lambda s, k, p: b"\x14" + bytes(8)
            type(o).flush = lambda s: None
    return np.zeros(X.shape)
