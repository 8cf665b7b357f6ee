"""Subtracts the update, which unmerges it."""


def lora_merge(W, A, B, scale):
    return W - scale * (A @ B)
