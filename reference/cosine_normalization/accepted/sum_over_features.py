"""Add up the squares feature by feature (a loop over columns, not over rows)."""

import functools
import operator

import numpy as np


def cosine_normalize(X):
    columns = np.asarray(X, dtype=np.float64).T
    total = functools.reduce(operator.add, (column * column for column in columns))
    lengths = np.sqrt(total)
    return np.divide(columns, lengths, where=lengths > 0, out=np.zeros(columns.shape)).T
