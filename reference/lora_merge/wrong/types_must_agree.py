"""Refuses arrays of different types in one call."""


def right(W, A, B, scale):
    return W + scale * (A @ B)


def lora_merge(W, A, B, scale):
    if len({array.dtype for array in (W, A, B)}) > 1:
        raise TypeError("the arrays must have one dtype")
    return right(W, A, B, scale)
