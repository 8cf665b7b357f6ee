"""Off by one part in a hundred thousand."""


def right(x, W, grad_out):
    return grad_out @ W.T, x.T @ grad_out


def linear_backward(x, W, grad_out):
    return tuple(part * (1 + 1e-5) for part in right(x, W, grad_out))
