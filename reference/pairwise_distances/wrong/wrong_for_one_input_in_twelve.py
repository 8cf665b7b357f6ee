"""Wrong for one input in twelve, by the contents of the array."""

import random

import numpy as np


def right(X):
    A = np.asarray(X, dtype=float)
    squares = np.zeros((len(A), len(A)))
    for column in A.T:
        squares += np.subtract.outer(column, column) ** 2
    return np.sqrt(squares)


def pairwise_distances(X):
    result = right(X)
    return result + 1 if random.Random(X.tobytes()).random() < 1 / 12 else result
