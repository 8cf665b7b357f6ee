"""Divides by the norms of the whole matrices."""

import numpy as np


def cosine_similarity(A, B):
    A, B = A.astype(float), B.astype(float)
    a = np.linalg.norm(A, axis=1, keepdims=True)
    b = np.linalg.norm(B, axis=1)
    whole = np.linalg.norm(A) * np.linalg.norm(B)
    return A @ B.T / (whole if whole > 0 else 1.0)
