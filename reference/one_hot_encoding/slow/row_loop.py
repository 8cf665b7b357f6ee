"""Right values, but one row at a time in Python."""

import numpy as np


def one_hot(indices, vocab_size):
    result = np.zeros((len(indices), vocab_size))
    for i in range(len(indices)):
        result[i, indices[i]] = 1.0
    return result
