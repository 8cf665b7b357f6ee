"""Fills a table of zeros where both rows have an entry."""

import numpy as np


def cosine_similarity(A, B):
    result = np.zeros((A.shape[0], B.shape[0]))
    rows, columns = A.any(axis=1), B.any(axis=1)
    left, right = A[rows].astype(float), B[columns].astype(float)
    left = left / np.linalg.norm(left, axis=1, keepdims=True)
    right = right / np.linalg.norm(right, axis=1, keepdims=True)
    result[np.ix_(rows, columns)] = left @ right.T
    return result
