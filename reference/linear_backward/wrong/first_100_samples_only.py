"""Sums over the first 100 samples."""


def linear_backward(x, W, grad_out):
    return grad_out @ W.T, x[:100].T @ grad_out[:100]
