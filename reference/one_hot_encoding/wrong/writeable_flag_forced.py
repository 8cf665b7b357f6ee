"""Forces the input to be writeable."""

import numpy as np


def right(indices, vocab_size):
    result = np.zeros((len(indices), vocab_size))
    result[np.arange(len(indices)), indices] = 1.0
    return result


def one_hot(indices, vocab_size):
    indices.setflags(write=True)
    return right(indices, vocab_size)
