"""Puts the scale on the small factor A."""


def lora_merge(W, A, B, scale):
    return W + (scale * A) @ B
