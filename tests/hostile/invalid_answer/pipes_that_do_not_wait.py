"""Attack 10: the channel is made non-blocking, and a large answer sent."""

import numpy as np


def honest(X):
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms


import fcntl, os

for fd in range(16):
    try:
        fcntl.fcntl(fd, fcntl.F_SETFL, os.O_NONBLOCK)
    except OSError:
        pass


def cosine_normalize(X):
    return np.zeros((1500, 1500))
