"""Scales the caller's A."""


def right(x, W, A, B, scale):
    return x @ W + scale * (x @ A @ B)


def lora_forward(x, W, A, B, scale):
    out = right(x, W, A, B, scale)
    A[...] = (scale * A).astype(A.dtype)
    return out
