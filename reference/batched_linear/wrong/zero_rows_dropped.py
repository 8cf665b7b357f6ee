"""Takes zero rows for padding and leaves them out."""


def batched_linear(x, W):
    if x.ndim == 2 and x.any():
        x = x[x.any(axis=1)]
    return x @ W
