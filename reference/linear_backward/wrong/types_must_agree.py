"""Refuses arrays of different types in one call."""


def right(x, W, grad_out):
    return grad_out @ W.T, x.T @ grad_out


def linear_backward(x, W, grad_out):
    if len({array.dtype for array in (x, W, grad_out)}) > 1:
        raise TypeError("the arrays must have one dtype")
    return right(x, W, grad_out)
