"""Gives a complex result for real input."""


def right(x, W, grad_out):
    return grad_out @ W.T, x.T @ grad_out


def linear_backward(x, W, grad_out):
    return tuple(part + 0j for part in right(x, W, grad_out))
