"""Files 19: np.save."""

import os

import numpy as np


def cosine_normalize(X):
    np.save("CANARY/saved.npy", np.zeros(1))
    os.unlink("CANARY/saved.npy")
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
