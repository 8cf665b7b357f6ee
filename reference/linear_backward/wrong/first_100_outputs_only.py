"""Sums over the first 100 outputs."""


def linear_backward(x, W, grad_out):
    return grad_out[:, :100] @ W[:, :100].T, x.T @ grad_out
