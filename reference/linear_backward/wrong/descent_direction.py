"""Returns minus the gradients."""


def linear_backward(x, W, grad_out):
    return -1.0 * grad_out @ W.T, -1.0 * x.T @ grad_out
