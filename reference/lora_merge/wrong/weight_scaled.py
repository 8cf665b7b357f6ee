"""Scales W instead of the update."""


def lora_merge(W, A, B, scale):
    return scale * W + A @ B
