"""Attack 3: write the results file of a platform."""

import os

import numpy as np


def cosine_normalize(X):
    os.close(os.open("CANARY/results.json", os.O_CREAT | os.O_WRONLY))
    os.unlink("CANARY/results.json")
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
