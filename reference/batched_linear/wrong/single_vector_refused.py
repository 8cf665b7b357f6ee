"""Demands a batch axis."""


def batched_linear(x, W):
    if x.ndim < 2:
        raise ValueError("x needs a batch axis")
    return x @ W
