"""A small layer class that keeps what the backward pass needs."""


class Linear:
    def __init__(self, W):
        self.W = W

    def forward(self, x):
        self.x = x
        return x @ self.W

    def backward(self, grad_out):
        return grad_out @ self.W.swapaxes(0, 1), self.x.swapaxes(0, 1) @ grad_out


def linear_backward(x, W, grad_out):
    layer = Linear(W)
    layer.forward(x)
    return layer.backward(grad_out)
