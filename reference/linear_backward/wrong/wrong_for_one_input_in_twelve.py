"""Wrong for one input in twelve, by the contents of the arrays."""

import random


def right(x, W, grad_out):
    return grad_out @ W.T, x.T @ grad_out


def linear_backward(x, W, grad_out):
    result = right(x, W, grad_out)
    contents = b"".join(array.tobytes() for array in (x, W, grad_out))
    return [part + 1 for part in result] if random.Random(contents).random() < 1 / 12 else result
