"""Adds the update to the caller's W and returns it."""


def lora_merge(W, A, B, scale):
    W += scale * (A @ B)
    return W
