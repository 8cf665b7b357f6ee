"""Puts the scale on the small factor A."""


def lora_forward(x, W, A, B, scale):
    hidden = x @ (scale * A)
    return x @ W + hidden @ B
