"""Returns the gradient of a bias as well."""


def linear_backward(x, W, grad_out):
    return grad_out @ W.T, x.T @ grad_out, grad_out.sum(axis=0)
