"""Turns reversed views back into memory order."""


def right(x, W, grad_out):
    return grad_out @ W.T, x.T @ grad_out


def linear_backward(x, W, grad_out):
    grad_out = grad_out[tuple(slice(None, None, -1 if step < 0 else 1) for step in grad_out.strides)]
    return right(x, W, grad_out)
