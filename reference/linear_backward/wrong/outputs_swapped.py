"""Returns grad_W first."""


def linear_backward(x, W, grad_out):
    return x.T @ grad_out, grad_out @ W.T
