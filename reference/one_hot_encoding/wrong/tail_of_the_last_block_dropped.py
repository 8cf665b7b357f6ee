"""Fills whole blocks of 64 rows and leaves the remainder zero."""

import numpy as np


def right(indices, vocab_size):
    result = np.zeros((len(indices), vocab_size))
    result[np.arange(len(indices)), indices] = 1.0
    return result


def one_hot(indices, vocab_size):
    result = right(indices, vocab_size)
    n = len(result)
    if n > 64:
        result[n - n % 64 :] = 0.0
    return result
