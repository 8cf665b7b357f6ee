"""@ works from left to right, so the thin product comes first."""


def lora_forward(x, W, A, B, scale):
    return x @ W + scale * (x @ A @ B)
