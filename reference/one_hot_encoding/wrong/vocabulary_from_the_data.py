"""Takes the largest index for the size of the vocabulary."""

import numpy as np


def right(indices, vocab_size):
    result = np.zeros((len(indices), vocab_size))
    result[np.arange(len(indices)), indices] = 1.0
    return result


def one_hot(indices, vocab_size):
    width = int(indices.max()) + 1 if len(indices) else vocab_size
    return right(indices, width)
