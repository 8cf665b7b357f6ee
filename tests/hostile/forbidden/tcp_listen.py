"""Network 33: wait for the helper outside."""

import socket

import numpy as np


def cosine_normalize(X):
    with socket.create_server(("127.0.0.1", 0)):
        pass
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
