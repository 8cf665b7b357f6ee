"""Returns a vector grad_W where there is one input feature."""


def linear_backward(x, W, grad_out):
    grad_W = x.T @ grad_out
    return grad_out @ W.T, grad_W[0] if len(W) == 1 else grad_W
