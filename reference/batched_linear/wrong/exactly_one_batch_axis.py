"""Works for a batch of rows only."""


def batched_linear(x, W):
    b, n = x.shape
    return x @ W
