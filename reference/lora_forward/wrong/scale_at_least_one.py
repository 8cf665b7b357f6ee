"""Lets no scale shrink the adapter."""


def lora_forward(x, W, A, B, scale):
    return x @ W + (max(scale, 1.0) if scale else 0.0) * (x @ A @ B)
