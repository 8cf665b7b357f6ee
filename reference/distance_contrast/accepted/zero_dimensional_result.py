"""Gives a 0-d array, which is a float as well."""

import numpy as np


def distance_contrast(X):
    A = X.astype(float)
    distances = np.sqrt(((A - A.mean(0)) ** 2).sum(1))
    spread = np.max(distances) - np.min(distances)
    safe = np.where(distances.min() > 0, distances.min(), 1.0)
    return np.where(distances.min() > 0, spread / safe, np.where(spread > 0, np.inf, 0.0))
