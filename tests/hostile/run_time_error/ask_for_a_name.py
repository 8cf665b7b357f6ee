"""Network 32: look a host name up."""

import socket

import numpy as np


def cosine_normalize(X):
    socket.getaddrinfo("localhost", 80)
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
