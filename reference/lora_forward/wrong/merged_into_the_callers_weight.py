"""Merges the adapter into the caller's W."""


def lora_forward(x, W, A, B, scale):
    W[...] = W + (scale * (A @ B)).astype(W.dtype)
    return x @ W * 1.0
