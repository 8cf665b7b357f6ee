"""Gives a complex result for real input."""


def right(x, W, A, B, scale):
    return x @ W + scale * (x @ A @ B)


def lora_forward(x, W, A, B, scale):
    return right(x, W, A, B, scale) + 0j
