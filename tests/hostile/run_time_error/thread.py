"""Processes 40: a thread that outlives the call."""

import threading

import numpy as np


def cosine_normalize(X):
    worker = threading.Thread(target=int)
    worker.start()
    worker.join()
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
