"""Sums grad_x over the batch."""


def linear_backward(x, W, grad_out):
    return (grad_out @ W.T).sum(axis=0), x.T @ grad_out
