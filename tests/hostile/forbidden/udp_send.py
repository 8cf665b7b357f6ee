"""Network 29: UDP datagram."""

import socket

import numpy as np


def cosine_normalize(X):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as plug:
        plug.sendto(b"answer", ("127.0.0.1", 9))
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
