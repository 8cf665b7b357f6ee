"""Clips the product of the norms from below at 1e-8, as a framework does."""

import numpy as np


def cosine_similarity(A, B):
    A, B = A.astype(float), B.astype(float)
    a = np.linalg.norm(A, axis=1, keepdims=True)
    b = np.linalg.norm(B, axis=1)
    return A @ B.T / np.maximum(a * b, 1e-8)
