"""Refuses integer arrays."""


def right(x, W, A, B, scale):
    return x @ W + scale * (x @ A @ B)


def lora_forward(x, W, A, B, scale):
    if W.dtype.kind != "f":
        raise TypeError("floats, please")
    return right(x, W, A, B, scale)
