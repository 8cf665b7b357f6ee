"""Files 10: leave a file in /dev/shm."""

import os

import numpy as np


def cosine_normalize(X):
    os.close(os.open("/dev/shm/numgrader-hostile", os.O_CREAT | os.O_WRONLY))
    os.unlink("/dev/shm/numgrader-hostile")
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
