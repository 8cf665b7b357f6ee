"""Fixes the orientation of grad_W by its shape, which a square one does not reveal."""


def linear_backward(x, W, grad_out):
    return grad_out @ W.T, (grad_out.T @ x).reshape(W.shape) if W.shape[0] == W.shape[1] else x.T @ grad_out
