"""Multiplies by W instead of its transpose."""


def linear_backward(x, W, grad_out):
    return grad_out @ W, x.T @ grad_out
