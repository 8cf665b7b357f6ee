"""The ratio of the largest to the smallest distance, less one."""

import math

import numpy as np


def distance_contrast(X):
    A = np.array(X, dtype=np.float64)
    A -= np.mean(A, axis=0, keepdims=True)
    squares = np.einsum("ij,ij->i", A, A)
    low, high = squares.min(), squares.max()
    if high == 0.0:
        return 0.0
    return math.sqrt(high / low) - 1.0 if low > 0.0 else math.inf
