"""Moves the origin to the first row before the centroid is taken."""

import math

import numpy as np


def contrast(nearest, farthest):
    if nearest > 0:
        return (farthest - nearest) / nearest
    return math.inf if farthest > 0 else 0.0


def distance_contrast(X):
    A = X.astype(float) - X[0].astype(float)
    distances = np.hypot.reduce(A - A.sum(axis=0) / A.shape[0], axis=1)
    return contrast(distances.min(), distances.max())
