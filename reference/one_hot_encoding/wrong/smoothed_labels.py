"""Smooths the labels a little."""

import numpy as np


def right(indices, vocab_size):
    result = np.zeros((len(indices), vocab_size))
    result[np.arange(len(indices)), indices] = 1.0
    return result


def one_hot(indices, vocab_size):
    return 0.9999 * right(indices, vocab_size) + 0.0001 / vocab_size
