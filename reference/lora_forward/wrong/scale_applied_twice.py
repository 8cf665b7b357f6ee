"""Scales both factors."""


def lora_forward(x, W, A, B, scale):
    return x @ W + (x @ (scale * A)) @ (scale * B)
