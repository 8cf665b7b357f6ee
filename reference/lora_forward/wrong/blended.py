"""Blends the two: (1 - scale) of the layer and scale of the adapter."""


def lora_forward(x, W, A, B, scale):
    return (1 - scale) * (x @ W) + scale * (x @ A @ B)
