"""Refuses integer arrays."""


def right(x, W, grad_out):
    return grad_out @ W.T, x.T @ grad_out


def linear_backward(x, W, grad_out):
    if x.dtype.kind != "f":
        raise TypeError("floats, please")
    return right(x, W, grad_out)
