"""Scales the frozen layer instead of the adapter."""


def lora_forward(x, W, A, B, scale):
    return scale * (x @ W) + x @ A @ B
