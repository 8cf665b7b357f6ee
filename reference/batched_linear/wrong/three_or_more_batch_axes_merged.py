"""Keeps two batch axes and merges those before."""


def batched_linear(x, W):
    if x.ndim > 3:
        x = x.reshape(-1, *x.shape[-2:])
    return x @ W
