"""Multiplies B by A where the shapes allow it."""


def lora_merge(W, A, B, scale):
    return W + scale * (B @ A if A.shape == B.shape == W.shape else A @ B)
