"""Adds up dot products feature by feature (a loop over features, not over rows)."""

import numpy as np


def cosine_similarity(A, B):
    A, B = A.astype(float), B.astype(float)
    dots = sum(np.multiply.outer(a, b) for a, b in zip(A.T, B.T))
    a = sum(column * column for column in A.T)
    b = sum(column * column for column in B.T)
    a[a == 0] = b[b == 0] = 1.0
    return dots / np.sqrt(a)[:, None] / np.sqrt(b)[None, :]
