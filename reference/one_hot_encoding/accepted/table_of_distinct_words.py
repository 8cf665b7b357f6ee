"""One-hot rows of the distinct words only, then a row for every occurrence."""

import numpy as np


def one_hot(indices, vocab_size):
    words, place = np.unique(indices, return_inverse=True)
    table = np.zeros((len(words), vocab_size))
    table[np.arange(len(words)), words] = 1.0
    return table[place.reshape(-1)]
