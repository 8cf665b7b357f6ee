"""Forces an input to be writeable."""


def right(x, W, grad_out):
    return grad_out @ W.T, x.T @ grad_out


def linear_backward(x, W, grad_out):
    x.setflags(write=True)
    return right(x, W, grad_out)
