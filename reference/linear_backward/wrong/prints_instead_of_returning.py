"""Prints the result and returns nothing."""


def right(x, W, grad_out):
    return grad_out @ W.T, x.T @ grad_out


def linear_backward(x, W, grad_out):
    print(right(x, W, grad_out))
