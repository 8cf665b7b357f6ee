"""Multiplies the factors entry by entry where the shapes allow it."""


def lora_merge(W, A, B, scale):
    return W + scale * (A * B if A.shape == B.shape else A @ B)
