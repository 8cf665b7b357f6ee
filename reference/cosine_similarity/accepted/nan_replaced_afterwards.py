"""Lets 0 / 0 happen quietly and turns the NaN into zeros."""

import numpy as np


def cosine_similarity(A, B):
    A, B = A.astype(float), B.astype(float)
    a = np.linalg.norm(A, axis=1, keepdims=True)
    b = np.linalg.norm(B, axis=1, keepdims=True)
    with np.errstate(invalid="ignore"):
        result = (A @ B.T) / (a @ b.T)
    return np.where(np.isnan(result), 0.0, result)
