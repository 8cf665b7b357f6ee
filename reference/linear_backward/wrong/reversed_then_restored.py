"""Works in the caller's memory and puts the contents back afterwards."""


def right(x, W, grad_out):
    return grad_out @ W.T, x.T @ grad_out


def linear_backward(x, W, grad_out):
    saved = x.copy()
    x[...] = x[::-1]
    x[...] = saved
    return right(x, W, grad_out)
