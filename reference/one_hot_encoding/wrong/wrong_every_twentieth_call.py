"""Every twentieth call in a process is wrong."""

import itertools

import numpy as np


def right(indices, vocab_size):
    result = np.zeros((len(indices), vocab_size))
    result[np.arange(len(indices)), indices] = 1.0
    return result


_counter = itertools.count(1)


def one_hot(indices, vocab_size):
    result = right(indices, vocab_size)
    return result + 1 if next(_counter) % 20 == 0 else result
