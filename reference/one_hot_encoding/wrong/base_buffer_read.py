"""Reads the entries from the start of the buffer that the view was cut out of."""

import numpy as np


def right(indices, vocab_size):
    result = np.zeros((len(indices), vocab_size))
    result[np.arange(len(indices)), indices] = 1.0
    return result


def one_hot(indices, vocab_size):
    buffer = indices if indices.base is None else indices.base
    indices = np.frombuffer(buffer, dtype=indices.dtype)[: indices.size].reshape(indices.shape)
    return right(indices, vocab_size)
