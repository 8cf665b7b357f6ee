"""Refuses a batch of zeros."""


def batched_linear(x, W):
    if not x.any():
        raise ValueError("empty batch")
    return x @ W
