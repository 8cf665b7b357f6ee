"""Leaves state behind that spoils every call but the first."""

import numpy as np


def right(indices, vocab_size):
    result = np.zeros((len(indices), vocab_size))
    result[np.arange(len(indices)), indices] = 1.0
    return result


_calls = []


def one_hot(indices, vocab_size):
    result = right(indices, vocab_size)
    result = result + len(_calls)
    _calls.append(None)
    return result
