"""Network 30: AF_UNIX socket."""

import socket

import numpy as np


def cosine_normalize(X):
    socket.socket(socket.AF_UNIX).close()
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
