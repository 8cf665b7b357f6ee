"""Adds 1e-12 inside the root."""

import numpy as np


def cosine_similarity(A, B):
    A, B = A.astype(float), B.astype(float)
    a = np.sqrt((A * A).sum(axis=1, keepdims=True) + 1e-12)
    b = np.sqrt((B * B).sum(axis=1) + 1e-12)
    return A @ B.T / (a * b)
