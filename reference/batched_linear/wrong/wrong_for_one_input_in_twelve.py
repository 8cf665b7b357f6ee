"""Wrong for one input in twelve, by the contents of the arrays."""

import random

import numpy as np


def right(x, W):
    return np.matmul(x, W)


def batched_linear(x, W):
    result = right(x, W)
    contents = b"".join(array.tobytes() for array in (x, W))
    return result + 1 if random.Random(contents).random() < 1 / 12 else result
