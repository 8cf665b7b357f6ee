"""Right values, but keeps one n x n layer a feature until the end."""

import numpy as np


def pairwise_distances(X):
    layers = np.stack([np.subtract.outer(column, column) for column in X.astype(float).T])
    return np.sqrt(np.sum(layers**2, axis=0))
