"""Returns one zero instead of two arrays where there is no gradient."""


def linear_backward(x, W, grad_out):
    if not grad_out.any():
        return 0.0, 0.0
    return grad_out @ W.T, x.T @ grad_out
