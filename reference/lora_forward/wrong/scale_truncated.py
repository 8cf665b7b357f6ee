"""Truncates the scale to a whole number."""


def lora_forward(x, W, A, B, scale):
    return x @ W + int(scale) * (x @ A @ B) * 1.0
