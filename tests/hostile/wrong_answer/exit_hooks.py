"""Attack 8; tricks 102: a hook that hangs at exit."""

import atexit
import time

import numpy as np

atexit.register(time.sleep, 1000)


def cosine_normalize(X):
    return np.full(X.shape, 0.5)
