"""Scales both factors."""


def lora_merge(W, A, B, scale):
    return W + (scale * A) @ (scale * B)
