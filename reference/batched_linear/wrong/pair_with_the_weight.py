"""Returns W together with the result."""


def batched_linear(x, W):
    return x @ W, W
