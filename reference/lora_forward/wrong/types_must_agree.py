"""Refuses arrays of different types in one call."""


def right(x, W, A, B, scale):
    return x @ W + scale * (x @ A @ B)


def lora_forward(x, W, A, B, scale):
    if len({array.dtype for array in (x, W, A, B)}) > 1:
        raise TypeError("the arrays must have one dtype")
    return right(x, W, A, B, scale)
