"""Adds 1e-8 to each norm."""

import numpy as np


def cosine_similarity(A, B):
    A, B = A.astype(float), B.astype(float)
    a = np.linalg.norm(A, axis=1, keepdims=True)
    b = np.linalg.norm(B, axis=1)
    return A @ B.T / ((a + 1e-8) * (b + 1e-8))
