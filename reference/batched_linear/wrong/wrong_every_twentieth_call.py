"""Every twentieth call in a process is wrong."""

import itertools

import numpy as np


def right(x, W):
    return np.matmul(x, W)


_counter = itertools.count(1)


def batched_linear(x, W):
    result = right(x, W)
    return result + 1 if next(_counter) % 20 == 0 else result
