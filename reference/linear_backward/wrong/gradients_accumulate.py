"""Adds to the gradient of earlier calls, as a training framework does."""

_grads = {}


def linear_backward(x, W, grad_out):
    _grads[W.shape] = _grads.get(W.shape, 0) + x.T @ grad_out
    return grad_out @ W.T, _grads[W.shape].copy()
