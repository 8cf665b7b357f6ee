"""Ask the kernel for its interfaces."""

import socket

import numpy as np


def cosine_normalize(X):
    socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0).close()
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
