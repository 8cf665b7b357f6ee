"""Two products with the @ operator."""


def linear_backward(x, W, grad_out):
    grad_x = grad_out @ W.T
    grad_W = x.T @ grad_out
    return grad_x, grad_W
