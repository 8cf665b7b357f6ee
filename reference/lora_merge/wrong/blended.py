"""Blends the two: (1 - scale) of W and scale of the update."""


def lora_merge(W, A, B, scale):
    return (1 - scale) * W + scale * (A @ B)
