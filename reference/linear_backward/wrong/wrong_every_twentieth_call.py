"""Every twentieth call in a process is wrong."""

import itertools


def right(x, W, grad_out):
    return grad_out @ W.T, x.T @ grad_out


_counter = itertools.count(1)


def linear_backward(x, W, grad_out):
    result = right(x, W, grad_out)
    return [part + 1 for part in result] if next(_counter) % 20 == 0 else result
