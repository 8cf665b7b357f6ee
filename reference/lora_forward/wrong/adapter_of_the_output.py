"""Sends the output of W through the adapter where the shapes allow it."""


def lora_forward(x, W, A, B, scale):
    return x @ W + scale * (x @ W @ A @ B if W.shape[0] == W.shape[1] else x @ A @ B)
