"""Processes 41: double fork and a session of its own."""

import os

import numpy as np


def cosine_normalize(X):
    pid = os.fork()
    if pid == 0:
        os.setsid()
        if os.fork():
            os._exit(0)
        os._exit(0)
    os.waitpid(pid, 0)
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
