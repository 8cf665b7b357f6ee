"""The diagonal of the centred Gram matrix holds the squared distances."""

import math

import numpy as np


def contrast(nearest, farthest):
    if nearest > 0:
        return (farthest - nearest) / nearest
    return math.inf if farthest > 0 else 0.0


def distance_contrast(X):
    A = X.astype(float)
    A = A - A.mean(axis=0)
    squares = np.diagonal(A @ A.T)
    return np.float64(contrast(np.sqrt(squares.min()), np.sqrt(squares.max())))
