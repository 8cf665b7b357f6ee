"""Returns grad_W as (out, in)."""


def linear_backward(x, W, grad_out):
    return grad_out @ W.T, grad_out.T @ x
