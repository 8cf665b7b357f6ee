"""Centres twice, so that rounding of a large mean is taken off as well."""

import math

import numpy as np


def contrast(nearest, farthest):
    if nearest > 0:
        return (farthest - nearest) / nearest
    return math.inf if farthest > 0 else 0.0


def distance_contrast(X):
    A = X.astype(np.float64)
    for _ in range(2):
        A = A - A.mean(axis=0)
    top = np.abs(A).max()
    squares = ((A / (top or 1.0)) ** 2).sum(axis=1)
    return contrast(math.sqrt(squares.min()), math.sqrt(squares.max()))
