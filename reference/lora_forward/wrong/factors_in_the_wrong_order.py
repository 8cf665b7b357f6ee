"""Multiplies by B before A where the shapes allow it."""


def lora_forward(x, W, A, B, scale):
    return x @ W + scale * (x @ B @ A if A.shape == B.shape == W.shape else x @ A @ B)
