"""Demands a rank below both sizes."""


def lora_merge(W, A, B, scale):
    if A.shape[1] >= min(W.shape):
        raise ValueError("the rank must be low")
    return W + scale * (A @ B)
