"""Files 8: leave a file in /tmp."""

import os

import numpy as np


def cosine_normalize(X):
    os.close(os.open("/tmp/numgrader-hostile", os.O_CREAT | os.O_WRONLY))
    os.unlink("/tmp/numgrader-hostile")
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
