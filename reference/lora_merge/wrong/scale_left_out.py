"""Adds the adapter without its scale."""


def lora_merge(W, A, B, scale):
    return W + A @ B * 1.0
