"""Drops the information of a vocabulary of one word."""

import numpy as np


def right(indices, vocab_size):
    result = np.zeros((len(indices), vocab_size))
    result[np.arange(len(indices)), indices] = 1.0
    return result


def one_hot(indices, vocab_size):
    result = right(indices, vocab_size)
    return result if vocab_size > 1 else np.zeros_like(result)
