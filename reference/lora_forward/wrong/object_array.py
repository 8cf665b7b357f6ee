"""Gives Python objects instead of numbers of one type."""


def right(x, W, A, B, scale):
    return x @ W + scale * (x @ A @ B)


def lora_forward(x, W, A, B, scale):
    return right(x, W, A, B, scale).astype(object)
