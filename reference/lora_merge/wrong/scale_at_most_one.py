"""Limits the scale to one."""


def lora_merge(W, A, B, scale):
    return W + min(scale, 1.0) * (A @ B)
