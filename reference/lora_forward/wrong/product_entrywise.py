"""Multiplies x W and the adapter."""


def lora_forward(x, W, A, B, scale):
    return (x @ W) * (1 + scale * (x @ A @ B))
