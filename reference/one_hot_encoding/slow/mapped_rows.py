"""Right values, but map makes one row a call."""

import numpy as np


def one_hot(indices, vocab_size):
    def row(index):
        values = np.zeros(vocab_size)
        values[index] = 1.0
        return values

    return np.vstack([np.empty((0, vocab_size)), *map(row, indices)])
