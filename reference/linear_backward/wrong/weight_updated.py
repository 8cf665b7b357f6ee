"""Takes a step of gradient descent on the caller's W."""


def linear_backward(x, W, grad_out):
    grad_x, grad_W = grad_out @ W.T, x.T @ grad_out
    W -= (0.1 * grad_W).astype(W.dtype)
    return grad_x, grad_W
