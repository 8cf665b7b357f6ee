"""Network 31: socketpair."""

import socket

import numpy as np


def cosine_normalize(X):
    for plug in socket.socketpair():
        plug.close()
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
