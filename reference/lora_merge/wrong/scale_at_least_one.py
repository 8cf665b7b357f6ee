"""Lets no scale shrink the update."""


def lora_merge(W, A, B, scale):
    return W + (max(scale, 1.0) if scale else 0.0) * (A @ B)
