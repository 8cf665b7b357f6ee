"""Subtracts the adapter."""


def lora_forward(x, W, A, B, scale):
    return x @ W - scale * (x @ A @ B)
