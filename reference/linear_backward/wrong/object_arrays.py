"""Gives Python objects instead of numbers of one type."""


def right(x, W, grad_out):
    return grad_out @ W.T, x.T @ grad_out


def linear_backward(x, W, grad_out):
    return tuple(part.astype(object) for part in right(x, W, grad_out))
