"""Processes 37: subprocess."""

import subprocess

import numpy as np


def cosine_normalize(X):
    subprocess.run(["true"], check=True)
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
