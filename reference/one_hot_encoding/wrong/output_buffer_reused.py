"""Reuses one output buffer a shape, so that an earlier result changes."""

import numpy as np


def right(indices, vocab_size):
    result = np.zeros((len(indices), vocab_size))
    result[np.arange(len(indices)), indices] = 1.0
    return result


_buffers = {}


def one_hot(indices, vocab_size):
    result = right(indices, vocab_size)
    buffer = _buffers.setdefault(result.shape, np.empty_like(result))
    buffer[...] = result
    return buffer
