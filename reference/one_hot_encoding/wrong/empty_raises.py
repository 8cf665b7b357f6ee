"""Asks an empty array for its largest index."""

import numpy as np


def right(indices, vocab_size):
    result = np.zeros((len(indices), vocab_size))
    result[np.arange(len(indices)), indices] = 1.0
    return result


def one_hot(indices, vocab_size):
    if indices.max() >= vocab_size:
        raise ValueError("index out of range")
    return right(indices, vocab_size)
