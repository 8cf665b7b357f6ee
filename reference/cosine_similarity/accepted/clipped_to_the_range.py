"""Clips rounding errors beyond one."""

import numpy as np


def cosine_similarity(A, B):
    A = np.asarray(A, dtype=float)
    B = np.asarray(B, dtype=float)
    a = np.sqrt(np.sum(A**2, axis=1))[:, None]
    b = np.sqrt(np.sum(B**2, axis=1))[None, :]
    safe = np.where(a * b > 0, a * b, np.inf)
    return np.clip(A @ B.T / safe, -1.0, 1.0)
