"""Scales the frozen layer too."""


def lora_forward(x, W, A, B, scale):
    return scale * (x @ W + x @ A @ B)
