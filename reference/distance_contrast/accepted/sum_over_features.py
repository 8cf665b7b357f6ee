"""Adds squared deviations feature by feature (a loop over features, not over rows)."""

import math

import numpy as np


def contrast(nearest, farthest):
    if nearest > 0:
        return (farthest - nearest) / nearest
    return math.inf if farthest > 0 else 0.0


def distance_contrast(X):
    squares = np.zeros(len(X))
    for column in X.T.astype(float):
        squares += (column - column.mean()) ** 2
    distances = np.sqrt(squares)
    return contrast(float(distances.min()), float(distances.max()))
