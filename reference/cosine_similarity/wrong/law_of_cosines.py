"""Takes the cosine from three distances, which cancels for unequal lengths."""

import numpy as np


def cosine_similarity(A, B):
    A, B = A.astype(float), B.astype(float)
    a = np.linalg.norm(A, axis=1, keepdims=True)
    b = np.linalg.norm(B, axis=1)
    a, b = np.where(a > 0, a, 1.0), np.where(b > 0, b, 1.0)
    squares = sum(np.subtract.outer(x, y) ** 2 for x, y in zip(A.T, B.T))
    return np.where((a * b > 0) & A.any(axis=1)[:, None] & B.any(axis=1), a**2 + b**2 - squares, 0.0) / (2 * a * b)
