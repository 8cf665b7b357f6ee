"""Right values, but apply_along_axis is a loop over the rows inside NumPy."""

import numpy as np


def one_hot(indices, vocab_size):
    words = np.arange(vocab_size)
    if len(indices) == 0:
        return np.zeros((0, vocab_size))
    return np.apply_along_axis(lambda index: (words == index).astype(float), 1, indices[:, None])
