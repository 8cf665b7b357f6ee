"""Uses -1 where a word is absent."""

import numpy as np


def right(indices, vocab_size):
    result = np.zeros((len(indices), vocab_size))
    result[np.arange(len(indices)), indices] = 1.0
    return result


def one_hot(indices, vocab_size):
    return 2.0 * right(indices, vocab_size) - 1.0
