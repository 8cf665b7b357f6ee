"""Sets the caller's grad_out to zero for the next step."""


def linear_backward(x, W, grad_out):
    grads = grad_out @ W.T, x.T @ grad_out
    grad_out[...] = 0
    return grads
