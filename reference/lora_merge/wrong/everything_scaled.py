"""Scales W too."""


def lora_merge(W, A, B, scale):
    return scale * (W + A @ B)
