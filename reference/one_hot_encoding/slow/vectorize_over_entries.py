"""Right values, but np.vectorize calls Python for every entry."""

import numpy as np


same = np.vectorize(lambda index, word: 1.0 if index == word else 0.0, otypes=[np.float64])


def one_hot(indices, vocab_size):
    if len(indices) == 0:
        return np.zeros((0, vocab_size))
    return same(indices[:, None], np.arange(vocab_size))
