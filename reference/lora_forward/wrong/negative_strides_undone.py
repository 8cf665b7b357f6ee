"""Turns reversed views back into memory order."""


def right(x, W, A, B, scale):
    return x @ W + scale * (x @ A @ B)


def lora_forward(x, W, A, B, scale):
    A = A[tuple(slice(None, None, -1 if step < 0 else 1) for step in A.strides)]
    return right(x, W, A, B, scale)
